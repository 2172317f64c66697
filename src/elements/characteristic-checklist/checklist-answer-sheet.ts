import { today, writeDate } from '../../artefacts/calendar-date.js';
import type { ChecklistAnswer } from '../../artefacts/checklist-answer.js';
import { checklistRecordVersion, type ChecklistRecord } from '../../artefacts/checklist-record.js';
import type { Checklist } from '../../artefacts/checklist.js';
import { needOfItem } from '../../artefacts/item-need.js';
import type { ProjectProfile } from '../../artefacts/project-profile.js';
import { checklistAnswerErrors, type ChecklistAnswerError } from './checklist-answer-errors.js';
import { fieldsOf, type ChecklistAnswerFields } from './checklist-answer-fields.js';
import { answerTo, checklistParts, type ChecklistPart, type ChecklistQuestion } from './checklist-questions.js';

export type ChecklistErrors = ReadonlyMap<string, readonly ChecklistAnswerError[]>;

interface Before {
  parts: readonly ChecklistPart[];
  profile: ProjectProfile;
  /** What was changed then: typing in one field is one change. */
  changed: string;
}

const mostChanges = 100;

/** The items of a checklist with a project's answers, how they came about, and what a check has found wrong with them. */
export class ChecklistAnswerSheet {
  parts: readonly ChecklistPart[] = [];
  profile: ProjectProfile = {};
  /** What the last check found, by question; what was mended since is taken out. */
  errors: ChecklistErrors = new Map();
  /** Whether each item that is needed has to be answered. */
  isRequired = false;
  /** When a person last changed an item here, in milliseconds, by item; the profile has the name "". */
  readonly changedAt = new Map<string, number>();

  /** What surrounds the answers in the file that they came from. */
  #around: Partial<ChecklistRecord> = {};
  #before: Before[] = [];
  #changes = 0;
  #carriesQuestions = false;

  /** Everything that is answered, in the order of the items. */
  get record(): ChecklistRecord {
    const { schemaVersion: _, answers: __, profile: ___, ...around } = this.#around;
    const answers = this.questions.flatMap((question) => [answerTo(question) ?? [], question.others].flat());
    return { schemaVersion: checklistRecordVersion, ...around, ...saidOf(this.profile), answers };
  }

  get questions(): ChecklistQuestion[] {
    return this.parts.flatMap(({ questions }) => questions);
  }

  /** How many items have answers that do not agree. */
  get conflicts(): number {
    return this.questions.filter(({ others }) => others.length > 0).length;
  }

  /** The question that was changed last, as long as that can be undone. */
  get lastChanged(): string | undefined {
    return this.#before.at(-1)?.changed.split(' ')[0];
  }

  /**
   * Shows other answers, or another checklist. What was changed before cannot be undone one by one any more. Answers to a
   * checklist whose ids can mean something else elsewhere carry their question with them.
   */
  show(checklist: Checklist, record: ChecklistRecord, carriesQuestions: boolean): void {
    this.#around = record;
    this.#carriesQuestions = carriesQuestions;
    this.profile = record.profile ?? {};
    this.parts = checklistParts(checklist, record.answers, this.profile, this.parts);
    this.#before = [];
    this.#forgetMended();
  }

  /** Takes over when items were changed elsewhere, where that was later. */
  rememberTimes(times: Readonly<Record<string, number>>): void {
    for (const [item, time] of Object.entries(times)) {
      if (time > (this.changedAt.get(item) ?? 0)) this.changedAt.set(item, time);
    }
  }

  /** Changes one answer. Who chooses says so today. */
  change(question: ChecklistQuestion, change: Partial<ChecklistAnswerFields>): void {
    const [field = ''] = Object.keys(change);
    this.#remember(question.item.id, `${question.id} ${field === 'state' ? this.#next() : field}`);
    this.#replace(question.id, (now) => {
      const fields = { ...now.fields, ...change };
      const hasTypedDate = now.hasTypedDate || 'date' in change;
      if (change.state && !hasTypedDate) fields.date = change.state === 'not-yet' ? '' : writeDate(today());
      const { item } = now;
      const given = this.#carriesQuestions ? { item: item.id, ...now.given, question: item.question } : now.given;
      return { ...now, given, fields, hasTypedDate, showsMore: true };
    });
  }

  /** Takes what somebody else has answered in place of what stands there, or the answer there as it is. */
  choose(question: ChecklistQuestion, chosen: ChecklistAnswer | undefined): void {
    this.#remember(question.item.id, `${question.id} ${this.#next()}`);
    this.#replace(question.id, (now) =>
      chosen
        ? { ...now, given: chosen, fields: fieldsOf(chosen), others: [], showsMore: true }
        : { ...now, others: [] },
    );
  }

  changeProfile(change: (now: ProjectProfile) => ProjectProfile): void {
    const profile = change(this.profile);
    this.#remember('', `profile ${this.#next()}`);
    this.profile = profile;
    this.parts = this.parts.map((part) => ({
      ...part,
      questions: part.questions.map((question) => ({ ...question, need: needOfItem(question.item, profile) })),
    }));
    this.#forgetMended();
  }

  /** Takes the last change back, and says which question it was about. */
  undo(): string | undefined {
    const before = this.#before.pop();
    if (!before) return undefined;
    const now = new Map(this.questions.map((question) => [question.id, question]));
    this.parts = before.parts;
    this.profile = before.profile;
    for (const { id, item, fields } of this.questions) {
      if (now.get(id)?.fields !== fields) this.changedAt.set(item.id, Date.now());
    }
    this.#forgetMended();
    return before.changed.split(' ')[0];
  }

  /** What is wrong now, by question, in their order. */
  find(): ChecklistErrors {
    const found = new Map<string, readonly ChecklistAnswerError[]>();
    for (const { id, item, need, fields } of this.questions) {
      const isNeeded = this.isRequired && need.need !== 'not-needed';
      const errors = checklistAnswerErrors(fields, item.question, isNeeded);
      if (errors.length > 0) found.set(id, errors);
    }
    return found;
  }

  check(): void {
    this.errors = this.find();
  }

  #next(): number {
    this.#changes += 1;
    return this.#changes;
  }

  #remember(item: string, changed: string): void {
    this.changedAt.set(item, Date.now());
    if (this.#before.at(-1)?.changed === changed) return;
    this.#before = [...this.#before.slice(1 - mostChanges), { parts: this.parts, profile: this.profile, changed }];
  }

  #replace(id: string, change: (question: ChecklistQuestion) => ChecklistQuestion): void {
    this.parts = this.parts.map((part) =>
      part.questions.some((question) => question.id === id)
        ? { ...part, questions: part.questions.map((question) => (question.id === id ? change(question) : question)) }
        : part,
    );
    this.#forgetMended();
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

/** What a project has said of itself; nothing, where it has said nothing. */
function saidOf({ facts = {}, ...profile }: ProjectProfile): { profile?: ProjectProfile } {
  const entries = Object.entries(facts).filter(([, is]) => is !== undefined);
  const said = Object.entries({ ...profile, ...(entries.length > 0 ? { facts: Object.fromEntries(entries) } : {}) });
  const known = said.filter(([, value]) => value !== undefined);
  return known.length > 0 ? { profile: Object.fromEntries(known) } : {};
}
