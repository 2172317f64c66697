import { today, writeDate } from '../../artefacts/calendar-date.js';
import type { AnswerState, ChecklistAnswer } from '../../artefacts/checklist-answer.js';
import { checklistRecordVersion, type ChecklistRecord } from '../../artefacts/checklist-record.js';
import type { Checklist } from '../../artefacts/checklist.js';
import { projectFacts, type ProjectProfile } from '../../artefacts/project-profile.js';
import { checklistAnswerErrors, type ChecklistAnswerError } from './checklist-answer-errors.js';
import { fieldsOf, type ChecklistAnswerFields } from './checklist-answer-fields.js';
import {
  answerTo,
  checklistParts,
  needOfQuestion,
  type ChecklistPart,
  type ChecklistQuestion,
} from './checklist-questions.js';

export type ChecklistErrors = ReadonlyMap<string, readonly ChecklistAnswerError[]>;

/** A change that can be taken back: typing in one field is one change. */
interface Step {
  at: ChangedPlace;
  question?: ChecklistQuestion;
  profile: ProjectProfile;
}

/** A question by its id and one of its fields, or "profile" and what of it. */
export interface ChangedPlace {
  id: string;
  field: string;
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
  #steps: Step[] = [];
  #carriesQuestions = false;

  /** Everything that is answered, in the order of the items. */
  get record(): ChecklistRecord {
    const { schemaVersion = 0, answers: _, profile: __, ...around } = this.#around;
    const answers = this.questions.flatMap((question) => [answerTo(question) ?? [], question.others].flat());
    return {
      schemaVersion: Math.max(schemaVersion, checklistRecordVersion),
      ...around,
      ...saidOf(this.profile),
      answers,
    };
  }

  /** Whether a later version of this library has written it, which knows more. */
  get isNewer(): boolean {
    return (this.#around.schemaVersion ?? 0) > checklistRecordVersion;
  }

  get questions(): ChecklistQuestion[] {
    return this.parts.flatMap(({ questions }) => questions);
  }

  /** How many items have answers that do not agree. */
  get conflicts(): number {
    return this.questions.filter(({ others }) => others.length > 0).length;
  }

  /** What was changed last, as long as that can be undone. */
  get lastChanged(): ChangedPlace | undefined {
    return this.#steps.at(-1)?.at;
  }

  /**
   * Shows other answers, or another checklist. What was changed before cannot be undone one by one any more. Answers to a
   * checklist whose ids can mean something else elsewhere carry their question with them.
   */
  show(checklist: Checklist, record: ChecklistRecord, carriesQuestions: boolean): void {
    this.#put(checklist, record, carriesQuestions);
    this.#steps = [];
  }

  /** The same, because a person or the page has just changed them: so they are the later ones. */
  replace(checklist: Checklist, record: ChecklistRecord, carriesQuestions: boolean): void {
    const before = this.#saidByItem();
    this.show(checklist, record, carriesQuestions);
    const after = this.#saidByItem();
    const now = Date.now();
    for (const item of new Set([...before.keys(), ...after.keys()])) {
      if (before.get(item) !== after.get(item)) this.changedAt.set(item, now);
    }
  }

  /** Takes in what was changed elsewhere, named by its items; what a person has changed here can still be undone. */
  takeIn(checklist: Checklist, record: ChecklistRecord, carriesQuestions: boolean, changed: readonly string[]): void {
    this.#put(checklist, record, carriesQuestions);
    const known = new Map(this.questions.map(({ id, item }) => [id, item.id]));
    this.#steps = this.#steps.filter(({ at, question }) =>
      question ? known.get(at.id) === question.item.id && !changed.includes(question.item.id) : !changed.includes(''),
    );
  }

  #put(checklist: Checklist, record: ChecklistRecord, carriesQuestions: boolean): void {
    this.#around = record;
    this.#carriesQuestions = carriesQuestions;
    this.profile = record.profile ?? {};
    this.parts = checklistParts(checklist, record.answers, this.profile, this.parts);
    this.#forgetMended();
  }

  #saidByItem(): Map<string, string> {
    const said = this.questions.map((question): [string, string] => [
      question.item.id,
      JSON.stringify([answerTo(question) ?? null, question.others]),
    ]);
    return new Map([...said, ['', JSON.stringify(saidOf(this.profile))]]);
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
    this.#remember({ id: question.id, field }, question);
    this.#replace(question.id, (now) => {
      const fields = { ...now.fields, ...change };
      const hasTypedDate = now.hasTypedDate || 'date' in change;
      if (change.state && !hasTypedDate) fields.date = dateOf(change.state, now.fields.date);
      const { item } = now;
      const given = this.#carriesQuestions ? { item: item.id, ...now.given, question: item.question } : now.given;
      return { ...now, given, fields, hasTypedDate, showsMore: true };
    });
  }

  /** Takes what somebody else has answered in place of what stands there, or the answer there as it is. */
  choose(question: ChecklistQuestion, chosen: ChecklistAnswer | undefined): void {
    this.#remember({ id: question.id, field: 'state' }, question);
    this.#replace(question.id, (now) =>
      chosen
        ? { ...now, given: chosen, fields: fieldsOf(chosen), others: [], showsMore: true }
        : { ...now, others: [] },
    );
  }

  changeProfile(change: (now: ProjectProfile) => ProjectProfile): void {
    const profile = change(this.profile);
    const fact = projectFacts.find((name) => profile.facts?.[name] !== this.profile.facts?.[name]);
    this.#remember({ id: 'profile', field: fact ?? 'kind' });
    this.#showProfile(profile);
  }

  /** Takes the last change back, and says where it was. */
  undo(): ChangedPlace | undefined {
    const step = this.#steps.pop();
    if (!step) return undefined;
    const { at, question, profile } = step;
    this.changedAt.set(question?.item.id ?? '', Date.now());
    if (question) this.#replace(at.id, ({ need }) => ({ ...question, need }));
    else this.#showProfile(profile);
    return at;
  }

  /** What is wrong now, by question, in their order. */
  find(): ChecklistErrors {
    const found = new Map<string, readonly ChecklistAnswerError[]>();
    for (const { id, need, fields } of this.questions) {
      const isNeeded = this.isRequired && need.need !== 'not-needed';
      const errors = checklistAnswerErrors(fields, isNeeded);
      if (errors.length > 0) found.set(id, errors);
    }
    return found;
  }

  check(): void {
    this.errors = this.find();
  }

  #remember(at: ChangedPlace, question?: ChecklistQuestion): void {
    this.changedAt.set(question?.item.id ?? '', Date.now());
    const last = this.lastChanged;
    const isSame = last?.id === at.id && last.field === at.field && at.field !== 'state' && question;
    if (isSame) return;
    const now = question && this.questions.find(({ id }) => id === at.id);
    this.#steps = [...this.#steps.slice(1 - mostChanges), { at, question: now, profile: this.profile }];
  }

  #showProfile(profile: ProjectProfile): void {
    this.profile = profile;
    this.parts = this.parts.map((part) => ({
      ...part,
      questions: part.questions.map((question) => ({ ...question, need: needOfQuestion(question, profile) })),
    }));
    this.#forgetMended();
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

/** Who chooses says so today, unless it is only to say "not yet". */
function dateOf(state: AnswerState, before: string): string {
  const now = writeDate(today());
  if (state !== 'not-yet') return now;
  return before === now ? '' : before;
}

/** What a project has said of itself; nothing, where it has said nothing. */
function saidOf({ facts = {}, ...profile }: ProjectProfile): { profile?: ProjectProfile } {
  const entries = Object.entries(facts).filter(([, is]) => is !== undefined);
  const said = Object.entries({ ...profile, ...(entries.length > 0 ? { facts: Object.fromEntries(entries) } : {}) });
  const known = said.filter(([, value]) => value !== undefined);
  return known.length > 0 ? { profile: Object.fromEntries(known) } : {};
}
