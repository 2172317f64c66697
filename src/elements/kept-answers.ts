/** Why answers are not kept, or not as they were before. */
export type KeepingFailure = 'blocked' | 'full' | 'unreadable' | 'changed-elsewhere';

export interface Kept {
  /** When they were kept, as an ISO time. */
  saved: string;
  answers: readonly unknown[];
}

/**
 * Answers kept in the browser under a key, and nowhere else. Never throws: a browser can forbid it, have no room, hold
 * something else under the key, or have the same page open twice. Nothing that another page wrote is written over
 * before the person has chosen.
 */
export class KeptAnswers {
  readonly #key: string;
  readonly #storage: () => Storage;
  /** What this page read or wrote last; anything else under the key is somebody else's. */
  #seen: string | null = null;

  /** `storage` is asked each time, because a browser may refuse at any moment. */
  constructor(key: string, storage: () => Storage = () => localStorage) {
    this.#key = `nhs-ethics-components/answers/${key}`;
    this.#storage = storage;
  }

  /** What is kept, if anything. Something unreadable is set aside under another key. */
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
    try {
      this.#storage().setItem(`${this.#key}/unreadable`, this.#seen ?? '');
      return 'unreadable';
    } catch {
      return 'full';
    }
  }

  /** Keeps answers, unless another tab has written since. */
  keep(answers: readonly unknown[]): KeepingFailure | undefined {
    try {
      if (this.#storage().getItem(this.#key) !== this.#seen) return 'changed-elsewhere';
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

  /** Removes what is kept; says so where it cannot. */
  forget(): KeepingFailure | undefined {
    try {
      this.#storage().removeItem(this.#key);
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
}

function parsed(text: string): Kept | undefined {
  try {
    const { saved, answers } = JSON.parse(text) as Partial<Kept>;
    return typeof saved === 'string' && Array.isArray(answers) ? { saved, answers } : undefined;
  } catch {
    return undefined;
  }
}
