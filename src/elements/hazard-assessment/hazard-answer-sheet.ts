import { today, writeDate } from '../../artefacts/calendar-date.js';
import type { HazardAssessment } from '../../artefacts/hazard-assessment.js';
import { assessmentOf, type HazardAnswer } from './hazard-answer.js';
import { hazardAnswerErrors, type HazardAnswerError } from './hazard-answer-errors.js';
import { hazardQuestions, shownFields, type HazardQuestion, type HazardQuestionsOptions } from './hazard-questions.js';

type Errors = ReadonlyMap<string, readonly HazardAnswerError[]>;

/** The questions of a form about hazards with their answers, and what a check has found wrong with them. */
export class HazardAnswerSheet {
  questions: readonly HazardQuestion[] = [];
  /** What the last check found, by question; what was mended since is taken out. */
  errors: Errors = new Map();
  /** Whether each hazard needs an answer. */
  isRequired = false;
  /** The version that is assessed now. */
  version = '';

  /** Everything that is answered, in the order of the questions. */
  get assessments(): HazardAssessment[] {
    return this.questions.flatMap(({ answer }) => assessmentOf(answer) ?? []);
  }

  /** Shows other answers, or other hazards; where an answer says the same, its fields stay as they were typed. */
  show(assessments: readonly HazardAssessment[], options: Omit<HazardQuestionsOptions, 'before'>): void {
    this.questions = hazardQuestions(assessments, { ...options, before: this.questions });
    this.#forgetMended();
  }

  /** Changes one answer. Who chooses says so today, of the version in use. */
  change({ id }: HazardQuestion, change: Partial<HazardAnswer>): void {
    this.questions = this.questions.map((question) =>
      question.id === id ? this.#changed(question, change) : question,
    );
    this.#forgetMended();
  }

  #changed(question: HazardQuestion, change: Partial<HazardAnswer>): HazardQuestion {
    const answer = { ...question.answer, ...change };
    const typed = {
      assessed: question.typed.assessed || 'assessed' in change,
      version: question.typed.version || 'version' in change,
    };
    if (!change.state) return { ...question, answer, typed };
    const isOpen = change.state === 'not-assessed';
    if (!typed.assessed) answer.assessed = isOpen ? '' : writeDate(today());
    if (!typed.version) answer.version = isOpen ? '' : this.version || answer.version;
    return { ...question, answer, typed, shows: shownFields({ ...question.answer, ...change }) };
  }

  /** What is wrong now, by question, in their order. */
  find(): Errors {
    const found = this.questions.map(
      ({ id, hazard, answer }) => [id, hazardAnswerErrors(answer, hazard.title, this.isRequired)] as const,
    );
    return new Map(found.filter(([, errors]) => errors.length > 0));
  }

  check(): void {
    this.errors = this.find();
  }

  /** What is wrong is said after a check and not while a person types. */
  #forgetMended(): void {
    if (this.errors.size === 0) return;
    const now = this.find();
    const left = [...this.errors].map(([id, errors]) => {
      const fields = errors.map(({ field }) => field);
      return [id, (now.get(id) ?? []).filter(({ field }) => fields.includes(field))] as const;
    });
    this.errors = new Map(left.filter(([, errors]) => errors.length > 0));
  }
}
