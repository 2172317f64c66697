import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { dateInWords } from '../artefacts/calendar-date.js';
import type { Problem } from '../artefacts/problem.js';
import { answersFileWording as wording } from '../wording/answers-file-wording.js';
import type { ReadArtefact } from './artefact-source.js';
import { KeptAnswers, type KeepingFailure } from './kept-answers.js';
import { copyText, downloadText } from './take-away.js';

export interface AnswersNotice {
  message: string;
  /** What was wrong with a file. */
  problems?: readonly Problem[];
}

export type AnswersFormat = 'json' | 'markdown';

/** A file of answers. */
export interface AnswersFile {
  name: string;
  text: string;
  /** The media type. */
  type: string;
}

export interface AnswersDeskOptions<Answer> {
  /** Name under which answers are kept in the browser; they are not, if it is empty. */
  key(): string;
  /** Everything that is answered now. */
  answers(): readonly Answer[];
  /** Shows other answers in place of those. */
  show(answers: readonly Answer[]): void;
  /** Answers before and those of a file in one list, in which the file's come first. */
  join(before: readonly Answer[], opened: readonly Answer[]): readonly Answer[];
  read(text: string): Promise<ReadArtefact<Answer[]>>;
  write(format: AnswersFormat): Promise<AnswersFile>;
  /** Says that a file with so many answers was opened. */
  opened(count: number): string;
}

const sizeLimitInBytes = 5_000_000;

/** What a person does with the answers of a form as a whole: keep them, take them away, open them again. */
export class AnswersDesk<Answer> implements ReactiveController {
  notice?: AnswersNotice;
  keepingFailure?: KeepingFailure;
  /** Shown for copying by hand, where the browser does not let the page copy. */
  textToCopy?: string;

  readonly #host: ReactiveControllerHost;
  readonly #options: AnswersDeskOptions<Answer>;
  #kept?: KeptAnswers;
  #before?: readonly Answer[];

  constructor(host: ReactiveControllerHost, options: AnswersDeskOptions<Answer>) {
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

  /** Whether answers are kept in the browser. */
  get keeps(): boolean {
    return this.#options.key() !== '';
  }

  /** Puts back the answers from before, where a file or the browser has replaced some. */
  get undo(): (() => void) | undefined {
    const before = this.#before;
    if (!before) return undefined;
    return () => {
      this.#before = undefined;
      this.#replace(before, { message: wording.undone });
    };
  }

  /** Shows the answers that the browser has kept, if it has; says whether it had. */
  async restore(): Promise<boolean> {
    if (!this.keeps) return false;
    this.#kept = new KeptAnswers(this.#options.key());
    return this.#showKept(({ saved }) => wording.restored(dateInWords(saved)));
  }

  /** Keeps the answers; to be called after each change. */
  keep(): void {
    if (!this.#kept || this.keepingFailure === 'changed-elsewhere') return;
    this.#fail(this.#kept.keep(this.#options.answers()));
  }

  /** Answers that begin anew are no other ones to go back from. */
  begin(): void {
    this.#before = this.notice = this.textToCopy = undefined;
    this.keep();
  }

  readonly download = async (format: AnswersFormat): Promise<void> => {
    const { name, text, type } = await this.#options.write(format);
    downloadText(name, text, type);
    this.say({ message: wording.downloaded(name) });
  };

  readonly copy = async (format: AnswersFormat): Promise<void> => {
    const { text } = await this.#options.write(format);
    const isCopied = await copyText(text);
    this.textToCopy = isCopied ? undefined : text;
    this.say({ message: isCopied ? wording.copied : wording.notCopied });
  };

  readonly open = async (file: File): Promise<void> => {
    const { artefact, problems } = await this.#readFile(file);
    if (!artefact) {
      this.say({ message: wording.notOpened, problems });
      return;
    }
    const before = this.#options.answers();
    this.#before = before.length > 0 ? before : undefined;
    this.#replace(this.#options.join(before, artefact), { message: this.#options.opened(artefact.length), problems });
  };

  readonly useOthers = async (): Promise<void> => {
    const before = this.#options.answers();
    this.keepingFailure = undefined;
    if (await this.#showKept(() => wording.othersUsed)) this.#before = before;
    this.#host.requestUpdate();
  };

  readonly useOwn = (): void => {
    this.#kept?.read();
    this.keepingFailure = undefined;
    this.keep();
    this.#host.requestUpdate();
  };

  readonly forget = (): void => {
    const failure = this.#kept?.forget();
    if (failure) this.#fail(failure);
    else this.say({ message: wording.forgotten });
  };

  say(notice: AnswersNotice | undefined): void {
    this.notice = notice;
    this.#host.requestUpdate();
  }

  async #readFile(file: File): Promise<ReadArtefact<Answer[]>> {
    if (file.size > sizeLimitInBytes) {
      return { problems: [{ path: '', message: wording.tooLarge, severity: 'error' }], format: 'unknown' };
    }
    try {
      return await this.#options.read(await file.text());
    } catch {
      return { problems: [{ path: '', message: wording.notReadable, severity: 'error' }], format: 'unknown' };
    }
  }

  async #showKept(message: (kept: { saved: string }) => string): Promise<boolean> {
    const { kept, failure } = this.#kept?.read() ?? {};
    if (failure) this.#fail(failure);
    if (!kept || kept.answers.length === 0) return false;
    const { artefact, problems } = await this.#options.read(JSON.stringify(kept.answers));
    if (!artefact) {
      this.#fail(this.#kept?.setAside());
      return false;
    }
    this.#options.show(artefact);
    this.say({ message: message(kept), problems });
    return true;
  }

  #replace(answers: readonly Answer[], notice: AnswersNotice): void {
    this.#options.show(answers);
    this.keep();
    this.say(notice);
  }

  #fail(failure: KeepingFailure | undefined): void {
    if (failure === this.keepingFailure) return;
    this.keepingFailure = failure;
    this.#host.requestUpdate();
  }

  readonly #otherTabWrote = (event: StorageEvent): void => {
    if (this.#kept?.isChangedBy(event)) this.#fail('changed-elsewhere');
  };
}
