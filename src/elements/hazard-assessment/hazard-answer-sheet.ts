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

  show(assessments: readonly HazardAssessment[], options: HazardQuestionsOptions): void {
    this.questions = hazardQuestions(assessments, options);
    this.errors = new Map();
  }

  /** Changes one answer. Who says something about a hazard says it today, of the version in use. */
  change(question: HazardQuestion, change: Partial<HazardAnswer>): void {
    const answer = { ...question.answer, ...change };
    if (change.state && change.state !== 'not-assessed') {
      answer.assessed ||= writeDate(today());
      answer.version ||= this.version;
    }
    const shows = change.state ? shownFields(answer) : question.shows;
    this.questions = this.questions.map((other) => (other.id === question.id ? { ...question, answer, shows } : other));
    this.#forgetMended();
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
    const now = this.find();
    const left = [...this.errors].map(([id, errors]) => {
      const fields = errors.map(({ field }) => field);
      return [id, (now.get(id) ?? []).filter(({ field }) => fields.includes(field))] as const;
    });
    this.errors = new Map(left.filter(([, errors]) => errors.length > 0));
  }
}
