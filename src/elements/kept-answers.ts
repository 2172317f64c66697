/** Why answers are not kept, or not as they were before. */
export type KeepingFailure =
  | 'blocked'
  | 'full'
  | 'unreadable'
  | 'not-loaded'
  | 'changed-elsewhere'
  | 'removed-elsewhere'
  | 'newer'
  | 'newer-elsewhere';

export interface Kept {
  /** When they were kept, as an ISO time. */
  saved: string;
  answers: unknown;
}

/**
 * Answers kept in the browser under a key, and nowhere else. Never throws: a browser can forbid it, have no room, hold
 * something else under the key, or have the same page open twice. Nothing that another page wrote is written over before
 * it was read here, nor what nobody could read before it is set aside.
 */
export class KeptAnswers {
  readonly #key: string;
  readonly #storage: () => Storage;
  /** What this page read or wrote last; anything else under the key is somebody else's. */
  #seen: string | null = null;
  /** What is still to be set aside. */
  #unread: string | undefined;

  /**
   * The key has the kind of answers in it, so that two kinds have one name on a site. `storage` is asked each time, because a
   * browser may refuse at any moment.
   */
  constructor(key: string, storage: () => Storage = () => localStorage) {
    this.#key = `nhs-ethics-components/${key}`;
    this.#storage = storage;
  }

  /** What is kept, if anything. */
  read(): { kept?: Kept; failure?: KeepingFailure } {
    try {
      const text = this.#storage().getItem(this.#key);
      this.#seen = text;
      if (text === null) return {};
      const kept = parsed(text);
      return kept ? { kept } : { failure: this.setAside() };
    } catch {
      return { failure: 'blocked' };
    }
  }

  /** Puts what is kept under another key, because nobody can read it here. */
  setAside(): KeepingFailure {
    this.#unread ??= this.#seen ?? undefined;
    if (this.#unread === undefined) return 'unreadable';
    try {
      const storage = this.#storage();
      let number = 1;
      while (storage.getItem(this.#asideKey(number)) !== null) number += 1;
      storage.setItem(this.#asideKey(number), this.#unread);
      this.#unread = undefined;
      return 'unreadable';
    } catch {
      return 'full';
    }
  }

  /** Keeps answers, unless another tab has written or removed them since. */
  keep(answers: unknown): KeepingFailure | undefined {
    if (this.#unread !== undefined && this.setAside() === 'full') return 'full';
    try {
      const stored = this.#storage().getItem(this.#key);
      if (stored !== this.#seen) return stored === null ? 'removed-elsewhere' : 'changed-elsewhere';
    } catch {
      return 'blocked';
    }
    const text = JSON.stringify({ saved: new Date().toISOString(), answers } satisfies Kept);
    try {
      this.#storage().setItem(this.#key, text);
      this.#seen = text;
      return undefined;
    } catch (error) {
      return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'blocked';
    }
  }

  /** Removes what is kept, and what was set aside; says so where it cannot. */
  forget(): KeepingFailure | undefined {
    try {
      const storage = this.#storage();
      storage.removeItem(this.#key);
      for (let number = 1; storage.getItem(this.#asideKey(number)) !== null; number += 1) {
        storage.removeItem(this.#asideKey(number));
      }
      this.#seen = null;
      return undefined;
    } catch {
      return 'blocked';
    }
  }

  /** Whether an event of the browser's says that another tab has changed these answers. */
  isChangedBy({ key, newValue }: Pick<StorageEvent, 'key' | 'newValue'>): boolean {
    return (key === this.#key || key === null) && newValue !== this.#seen;
  }

  #asideKey(number: number): string {
    return `${this.#key}/unreadable/${number}`;
  }
}

function parsed(text: string): Kept | undefined {
  try {
    const { saved, answers } = JSON.parse(text) as Partial<Kept>;
    return typeof saved === 'string' && answers ? { saved, answers } : undefined;
  } catch {
    return undefined;
  }
}
