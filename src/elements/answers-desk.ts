import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { dayOf, writeDate } from '../artefacts/calendar-date.js';
import type { Problem } from '../artefacts/problem.js';
import { answersFileWording, type FileWording } from '../wording/answers-file-wording.js';
import type { ReadArtefact } from './artefact-source.js';
import { KeptAnswers, type KeepingFailure } from './kept-answers.js';
import { readTextFile } from './read-text-file.js';
import { copyText, downloadText } from './take-away.js';

export interface AnswersNotice {
  message: string;
  /** Where it is said: above the questions, or beside what a person does with all answers, below them. */
  place: 'start' | 'end';
  /** What was wrong with a file. */
  problems?: readonly Problem[];
}

export type AnswersFormat = 'json' | 'yaml' | 'markdown';

/** A file of answers. */
export interface AnswersFile {
  name: string;
  text: string;
  /** The media type. */
  type: string;
}

/** What was new in another tab, in words, or why it cannot be shown here. */
export interface TakenIn {
  said?: string;
  failure?: 'unreadable' | 'newer-elsewhere';
}

export interface AnswersDeskOptions<Answers> {
  formats: readonly AnswersFormat[];
  /** What is said; of answers, if absent. */
  wording?: FileWording;
  /** Kind and name under which answers are kept in the browser; they are not, if it is empty. */
  key(): string;
  /** Everything that is answered now. */
  answers(): Answers;
  isEmpty(answers: Answers): boolean;
  /** Shows other answers in place of those. `kept` is what the browser had kept, where they are from there. */
  show(answers: Answers, kept?: unknown): void;
  /** Tells the page that a person has changed the answers. */
  changed(): void;
  /** Answers before and those of a file together. */
  join(before: Answers, opened: Answers): Answers;
  /** Reads a file. */
  readText(text: string): Promise<ReadArtefact<Answers>>;
  /** Reads what the browser had kept. */
  readData(data: unknown): Promise<ReadArtefact<Answers>>;
  /** What is kept in the browser, where it is more than the answers. */
  toKeep?(): unknown;
  /** Takes what another tab has kept into what is shown here. Without it a person chooses which tab's answers stay. */
  takeIn?(kept: unknown): TakenIn;
  write(format: AnswersFormat): Promise<AnswersFile>;
  /** Says that a file with these answers was opened. */
  opened(answers: Answers): string;
  /** Gives the focus to what was said, when the button that was pressed is gone. */
  focusNotice(): void;
}

/** The key of answers of a kind; none, where a page gives no name for them. */
export const keptUnder = (kind: string, name: unknown): string =>
  typeof name === 'string' && name !== '' ? `${kind}/${name}` : '';

/** What a person does with the answers of a form as a whole: keep them, take them away, open them again. */
export class AnswersDesk<Answers> implements ReactiveController {
  notice?: AnswersNotice;
  keepingFailure?: KeepingFailure;
  /** Shown for copying by hand, where the browser does not let the page copy. */
  textToCopy?: string;

  readonly #host: ReactiveControllerHost;
  readonly #options: AnswersDeskOptions<Answers>;
  #kept?: KeptAnswers;
  #before?: Answers;
  /** What was there when a file had been opened, as text. */
  #opened?: string;

  constructor(host: ReactiveControllerHost, options: AnswersDeskOptions<Answers>) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('storage', this.#otherTabWrote);
  }

  hostDisconnected(): void {
    removeEventListener('storage', this.#otherTabWrote);
  }

  get wording(): FileWording {
    return this.#options.wording ?? answersFileWording;
  }

  get formats(): readonly AnswersFormat[] {
    return this.#options.formats;
  }

  /** Whether answers are kept in the browser. */
  get keeps(): boolean {
    return this.#kept !== undefined;
  }

  /** Puts back the answers from before, where a file or the browser has replaced some. */
  get undo(): (() => void) | undefined {
    const before = this.#before;
    if (!before) return undefined;
    return () => {
      // What was typed since is before in its turn.
      this.#before = this.#options.answers();
      this.#opened = undefined;
      this.#replace(before);
      void this.#sayAndFocus({ message: this.wording.undone, place: 'end' });
    };
  }

  /**
   * Begins to keep answers under the key of the moment, if there is one. Those that are kept already are shown, unless a
   * person has answered on this page before: then it is the person who chooses. Resolves to whether they are shown.
   */
  async begin(isAnswered: boolean): Promise<boolean> {
    const key = this.#options.key();
    this.#kept = key ? new KeptAnswers(key) : undefined;
    this.keepingFailure = undefined;
    if (!this.#kept) return false;
    if (isAnswered) {
      this.keep();
      return false;
    }
    const kept = await this.#showKept();
    if (kept)
      await this.say({ message: this.wording.restored(writeDate(dayOf(new Date(kept.saved)))), place: 'start' });
    return kept !== undefined;
  }

  /** Keeps the answers; to be called after each change. */
  keep(): void {
    this.notice = this.textToCopy = undefined;
    if (!this.#kept || this.keepingFailure === 'changed-elsewhere') return;
    let failure = this.#store(this.#kept);
    if (failure === 'changed-elsewhere' && this.#options.takeIn) {
      this.#takeIn();
      failure = this.#kept ? this.#store(this.#kept) : this.keepingFailure;
    }
    if (failure === 'removed-elsewhere') this.#kept = undefined;
    this.#fail(failure);
  }

  /** After a reset there is nothing to go back to. */
  reset(): void {
    this.#before = undefined;
    this.keep();
  }

  readonly download = async (format: AnswersFormat): Promise<void> => {
    const file = await this.#write(format);
    if (!file) return;
    downloadText(file.name, file.text, file.type);
    await this.say({ message: this.wording.downloaded(file.name), place: 'end' });
  };

  readonly copy = async (format: AnswersFormat): Promise<void> => {
    const file = await this.#write(format);
    if (!file) return;
    const isCopied = await copyText(file.text);
    this.textToCopy = isCopied ? undefined : file.text;
    await this.say({ message: isCopied ? this.wording.copied : this.wording.notCopied, place: 'end' });
  };

  readonly open = async (file: File): Promise<void> => {
    const { artefact, problems, isNewer } = await this.#readFile(file);
    if (artefact === undefined || isNewer) {
      await this.say({ message: this.wording.notOpened, place: 'end', problems });
      return;
    }
    const before = this.#options.answers();
    // Opening another file at once leads back to what was there before both.
    if (!this.#before || JSON.stringify(before) !== this.#opened)
      this.#before = this.#options.isEmpty(before) ? undefined : before;
    this.#replace(this.#options.join(before, artefact));
    this.#opened = JSON.stringify(this.#options.answers());
    const message = [this.#options.opened(artefact), this.#before ? this.wording.canUndo : ''].join(' ').trim();
    await this.#sayAndFocus({ message, place: 'end', problems });
  };

  readonly useOthers = async (): Promise<void> => {
    const before = this.#options.answers();
    this.keepingFailure = undefined;
    const kept = await this.#showKept();
    if (kept) {
      this.#before = before;
      this.#options.changed();
    }
    await this.#sayAndFocus({ message: kept ? this.wording.othersUsed : this.wording.noOthers, place: 'start' });
  };

  readonly useOwn = (): void => {
    this.#kept?.read();
    this.keepingFailure = undefined;
    this.keep();
    void this.#sayAndFocus({ message: this.wording.ownUsed, place: 'start' });
  };

  /** Removes what is kept, and keeps nothing more until the next visit. */
  readonly forget = (): void => {
    const failure = this.#kept?.forget();
    if (failure) {
      this.#fail(failure);
      return;
    }
    this.#kept = undefined;
    void this.#sayAndFocus({ message: this.wording.forgotten, place: 'end' });
  };

  /** Says something once more too, for those who hear it. */
  async say(notice: AnswersNotice): Promise<void> {
    this.notice = undefined;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.notice = notice;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
  }

  async #sayAndFocus(notice: AnswersNotice): Promise<void> {
    await this.say(notice);
    this.#options.focusNotice();
  }

  async #readFile(file: File): Promise<ReadArtefact<Answers>> {
    const read = await readTextFile(file);
    try {
      if ('text' in read) return await this.#options.readText(read.text);
    } catch {
      return { problems: [{ path: '', message: this.wording.notLoaded, severity: 'error' }], format: 'unknown' };
    }
    return { problems: [{ path: '', message: this.wording[read.failure], severity: 'error' }], format: 'unknown' };
  }

  async #showKept(): Promise<{ saved: string } | undefined> {
    const { kept, failure } = this.#kept?.read() ?? {};
    if (failure) this.#fail(failure);
    if (!kept) return undefined;
    let artefact: Answers | undefined;
    let isNewer: boolean | undefined;
    try {
      ({ artefact, isNewer } = await this.#options.readData(kept.answers));
    } catch {
      // Whatever is kept stays as it is, because nobody knows what it says.
      this.#kept = undefined;
      this.#fail('not-loaded');
      return undefined;
    }
    if (artefact === undefined) {
      this.#fail(this.#kept?.setAside());
      return undefined;
    }
    this.#options.show(artefact, kept.answers);
    if (isNewer) {
      // Whatever a later version has kept is not written over by one that knows less.
      this.#kept = undefined;
      this.#fail('newer');
    }
    return kept;
  }

  #replace(answers: Answers): void {
    this.#options.show(answers);
    this.keep();
    this.#options.changed();
  }

  async #write(format: AnswersFormat): Promise<AnswersFile | undefined> {
    try {
      return await this.#options.write(format);
    } catch {
      await this.say({ message: this.wording.notWritten, place: 'end' });
      return undefined;
    }
  }

  #fail(failure: KeepingFailure | undefined): void {
    if (failure === this.keepingFailure) return;
    this.keepingFailure = failure;
    this.#host.requestUpdate();
  }

  #store(kept: KeptAnswers): KeepingFailure | undefined {
    const { toKeep, answers } = this.#options;
    return kept.keep(toKeep ? toKeep() : answers());
  }

  /** Afterwards what is kept counts as known here, or nothing more is kept. */
  #takeIn(): void {
    const { kept, failure } = this.#kept?.read() ?? {};
    if (failure) this.#fail(failure);
    const taken = kept && this.#options.takeIn?.(kept.answers);
    if (taken?.failure === 'unreadable') this.#fail(this.#kept?.setAside());
    if (taken?.failure === 'newer-elsewhere') {
      this.#kept = undefined;
      this.#fail('newer-elsewhere');
    }
    // Said once while somebody types in the other tab, and not at each letter.
    if (taken?.said && taken.said !== this.notice?.message) void this.say({ message: taken.said, place: 'start' });
  }

  readonly #otherTabWrote = (event: StorageEvent): void => {
    if (!this.#kept?.isChangedBy(event)) return;
    if (event.newValue === null) {
      this.#kept = undefined;
      this.#fail('removed-elsewhere');
    } else if (this.#options.takeIn) this.#takeIn();
    else this.#fail('changed-elsewhere');
  };
}
