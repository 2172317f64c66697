import type { ChecklistRecord } from '../../artefacts/checklist-record.js';
import type { Checklist } from '../../artefacts/checklist.js';
import { joinedProfile } from '../../artefacts/joined-profile.js';
import { checklistWording as wording } from '../../wording/checklist-wording.js';
import type { TakenIn } from '../answers-desk.js';
import { ChecklistAnswerSheet } from './checklist-answer-sheet.js';
import type { ChecklistReader } from './checklist-reader.js';
import { plainChecklistText, type ChecklistText } from './checklist-text.js';
import { isWhole, keptChecklist, withoutItems, type KeptChecklist } from './kept-checklist.js';
import { laterAnswers } from './later-answers.js';

/** A checklist with the answers that are shown: where each part of it comes from, and what follows when one changes. */
export class ShownChecklist {
  readonly sheet = new ChecklistAnswerSheet();
  checklist: Checklist = { title: '', sections: [] };
  /** How its texts are shown. */
  text: ChecklistText = plainChecklistText;
  /** Whether answers are a person's, which nothing that the page gives later writes over. */
  isTouched = false;

  readonly #reader: ChecklistReader;
  /** Address of the document that it came from. */
  readonly #baseUrl: () => string | undefined;
  #isBuiltIn = true;
  /** What the page began with. */
  #initial: ChecklistRecord = { answers: [] };

  constructor(reader: ChecklistReader, baseUrl: () => string | undefined) {
    this.#reader = reader;
    this.#baseUrl = baseUrl;
  }

  get record(): ChecklistRecord {
    return this.sheet.record;
  }

  /** The page has its own checklist anyway; one that a file brought is kept whole. */
  get toKeep(): KeptChecklist {
    const { record } = this;
    return {
      record: record.checklist === this.#initial.checklist ? this.named(record) : record,
      changedAt: Object.fromEntries(this.sheet.changedAt),
    };
  }

  /** A record that names the checklist and its version, and does not repeat it. */
  named(record: ChecklistRecord): ChecklistRecord {
    return withoutItems({ ...record, checklist: record.checklist ?? this.checklist });
  }

  /**
   * What the page gives now. Once a person has answered, it is still the page that says which checklist is shown, and what
   * the project is as far as nobody else has said it.
   */
  begin(initial: ChecklistRecord): void {
    const before = this.#initial;
    this.#initial = initial;
    if (!this.isTouched) {
      this.#show(initial);
      return;
    }
    const { checklist, ...record } = this.record;
    const own = checklist === before.checklist ? initial.checklist : checklist;
    const profile = joinedProfile(record.profile, initial.profile);
    this.#update({ ...record, ...(own ? { checklist: own } : {}), ...(profile ? { profile } : {}) }, []);
  }

  /** What the browser had kept, whatever that is. */
  beginWithKept(record: ChecklistRecord, kept: unknown): void {
    this.isTouched = true;
    this.sheet.rememberTimes(keptChecklist(kept).changedAt);
    const profile = joinedProfile(record.profile, this.#initial.profile);
    this.#show({ ...record, ...(profile ? { profile } : {}) });
  }

  /** Other answers in place of those, by a person or by the page's script. */
  replace(record: ChecklistRecord): void {
    this.isTouched = true;
    this.#replace(record);
  }

  /** What the page gives, as if nobody had answered. */
  reset(): void {
    this.isTouched = false;
    this.#replace(this.#initial);
  }

  /** The same where answers of another name are kept from now on, which knows nothing of these. */
  startAgain(): void {
    this.isTouched = false;
    this.sheet.changedAt.clear();
    this.#show(this.#initial);
  }

  /** Takes what another tab has kept, item by item where it is later. */
  takeIn(kept: unknown): TakenIn {
    const { record: otherRecord, changedAt } = keptChecklist(kept);
    const { record: other, isNewer } = this.#reader.readDataAtOnce(otherRecord);
    if (!other) return { failure: 'unreadable' };
    if (isNewer) return { failure: 'newer-elsewhere' };
    const { record, taken } = laterAnswers(this.record, Object.fromEntries(this.sheet.changedAt), other, changedAt);
    if (taken.length === 0) return {};
    this.isTouched = true;
    this.sheet.rememberTimes(changedAt);
    const brought = isWhole(other.checklist) && !isWhole(record.checklist) ? { checklist: other.checklist } : {};
    this.#update({ ...record, ...brought }, taken);
    const questions = new Map(this.sheet.questions.map(({ item }) => [item.id, item.question]));
    const nameOf = (item: string): string => this.text.plain(questions.get(item) ?? (item || wording.profile));
    return { said: wording.takenFromElsewhere(taken.map(nameOf)) };
  }

  /** The Markdown of a checklist that was set before what reads it was there; resolves to whether anything has changed. */
  async loadText(): Promise<boolean> {
    if (this.#isBuiltIn || this.text !== plainChecklistText) return false;
    await this.#reader.loadText(this.record).catch(() => undefined);
    this.text = this.#reader.textFor(this.#baseUrl());
    return true;
  }

  #show(record: ChecklistRecord): void {
    const shown = this.#withChecklist(record);
    this.sheet.show(this.checklist, shown, !this.#isBuiltIn);
  }

  #replace(record: ChecklistRecord): void {
    const shown = this.#withChecklist(record);
    this.sheet.replace(this.checklist, shown, !this.#isBuiltIn);
  }

  #update(record: ChecklistRecord, taken: readonly string[]): void {
    const shown = this.#withChecklist(record);
    this.sheet.takeIn(this.checklist, shown, !this.#isBuiltIn, taken);
  }

  /** A record that only names its checklist is shown by the one that the page has. */
  #withChecklist(record: ChecklistRecord): ChecklistRecord {
    const own = isWhole(record.checklist) ? record.checklist : (this.#initial.checklist ?? record.checklist);
    const { checklist, isBuiltIn } = this.#reader.checklistFor(own, this.#initial.checklist);
    this.checklist = checklist;
    this.#isBuiltIn = isBuiltIn;
    this.text = isBuiltIn ? plainChecklistText : this.#reader.textFor(this.#baseUrl());
    const { checklist: _, ...rest } = record;
    // The questions of the library are those of this version, whichever an answer was given to.
    return own && !(isBuiltIn && own.id === checklist.id) ? { ...rest, checklist: own } : rest;
  }
}
