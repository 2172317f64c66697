import type { LitElement, ReactiveController } from 'lit';
import type { Problem } from '../artefacts/problem.js';
import type { ChangedParts, EthicsRecordValue } from './ethics-record/ethics-record-context.js';
import { RecordConsumer } from './ethics-record/record-consumer.js';
import { givenData } from './given-data.js';
import { loadDocument, type LoadFailure } from './load-document.js';

/** Why nothing can be shown: the document did not arrive, is something else, or the data given is not usable. */
export type SourceFailure = LoadFailure | 'not-the-artefact' | 'invalid-data' | 'library-incomplete';

export interface ReadArtefact<Artefact> {
  artefact?: Artefact;
  problems: Problem[];
  format: string;
  /** Written by a later version: to be shown, and not to be written over. */
  isNewer?: boolean;
}

export type SourceState<Artefact> =
  | { status: 'empty' }
  | { status: 'loading' }
  | { status: 'ready'; artefact: Artefact; problems: Problem[]; format: string; isNewer?: boolean; url?: string }
  | { status: 'failed'; failure: SourceFailure; httpStatus?: number; problems: Problem[] };

export interface ArtefactSourceOptions<Artefact> {
  /** The host's own property or attribute: an artefact, or one as JSON. */
  given(): unknown;
  /** The host's `src`. */
  src(): string | undefined;
  /** The part of an ethics record that concerns the host. */
  fromRecord(record: EthicsRecordValue): unknown;
  /** Where relative addresses in that part start; at the record, if absent. */
  urlInRecord?(record: EthicsRecordValue): string | undefined;
  /** What is shown where none of these has anything; the page's own words, if absent. */
  otherwise?(): unknown;
  readData(data: unknown): Promise<ReadArtefact<Artefact>>;
  readText(text: string): Promise<ReadArtefact<Artefact>>;
  /** Told once about every artefact that is ready and every failure. */
  settled(state: SourceState<Artefact>): void;
}

type Wanted = { data: unknown; url?: string } | { src: string };

/**
 * Where an element's artefact comes from, in one place and one order: its own property or attribute, else `src`, else
 * the nearest ethics record. What was asked for last wins: whatever arrives for an earlier wish is dropped.
 */
export class ArtefactSource<Artefact> implements ReactiveController {
  state: SourceState<Artefact> = { status: 'empty' };

  readonly #host: LitElement;
  readonly #options: ArtefactSourceOptions<Artefact>;
  readonly #record: RecordConsumer;
  /** What `state` shows or will show. */
  #wanted: Wanted | undefined;
  /** Stops what is being read. */
  #reading: AbortController | undefined;
  /** What is being read, until it is told. */
  #work: Promise<void> = Promise.resolve();

  constructor(host: LitElement, options: ArtefactSourceOptions<Artefact>) {
    this.#host = host;
    this.#options = options;
    this.#record = new RecordConsumer(host, (record) => [options.fromRecord(record), record.url, record.isLoading]);
    host.addController(this);
  }

  /** What was being read when the host left is asked for again when it returns. */
  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    if (this.state.status !== 'ready') this.#want(undefined);
  }

  /** After a rendering, because the status region must be there before it speaks. */
  hostUpdated(): void {
    const wanted = this.#host.isConnected ? this.#find() : undefined;
    if (!this.#host.isConnected || isSame(wanted, this.#wanted)) return;
    this.#want(wanted);
    // Not within this update: what it will show is another one.
    this.#work = Promise.resolve().then(() => {
      if (this.#wanted !== wanted) return undefined;
      if (wanted) return this.#read(wanted);
      this.#host.requestUpdate();
      return undefined;
    });
  }

  /**
   * Hands what a person has made of the artefact to the record that it is from, which gives it back as it is. Nothing
   * happens where it is from elsewhere.
   */
  tellRecord(artefact: unknown, parts: ChangedParts): void {
    const record = this.#record.value;
    if (!record?.change || this.#given()) return;
    this.#wanted = { data: artefact, url: this.#urlOf(record) };
    record.change(parts);
  }

  /** Resolves when all that the host asks for has arrived, or is known not to. */
  async whenSettled(): Promise<void> {
    await this.#host.updateComplete;
    let work: Promise<void> | undefined;
    while (work !== this.#work) {
      work = this.#work;
      await work;
    }
  }

  /** What the host itself says. */
  #given(): Wanted | undefined {
    const own = this.#options.given();
    if (own !== undefined && own !== null && own !== '') return { data: own };
    const address = addressIn(this.#options.src());
    return address ? { src: address } : undefined;
  }

  #find(): Wanted | undefined {
    const { fromRecord, otherwise } = this.#options;
    const given = this.#given();
    if (given) return given;
    const inRecord = this.#inRecord(fromRecord);
    if (inRecord) return inRecord;
    if (this.#record.value?.isLoading) return undefined;
    const rest = otherwise?.();
    return rest === undefined ? undefined : { data: rest };
  }

  /** A record can be from another copy of the library, or from any script of the page: reading it may throw. */
  #inRecord(fromRecord: (record: EthicsRecordValue) => unknown): Wanted | undefined {
    try {
      const record = this.#record.value;
      const data = record && fromRecord(record);
      return data === undefined ? undefined : { data, url: this.#urlOf(record) };
    } catch {
      return undefined;
    }
  }

  #urlOf(record: EthicsRecordValue | undefined): string | undefined {
    return record && (this.#options.urlInRecord?.(record) ?? record.url);
  }

  #want(wanted: Wanted | undefined): void {
    this.#reading?.abort();
    this.#reading = undefined;
    this.#wanted = wanted;
    if (!wanted) this.state = { status: 'empty' };
  }

  async #read(wanted: Wanted): Promise<void> {
    const reading = (this.#reading = new AbortController());
    let state: SourceState<Artefact> = { status: 'failed', failure: 'library-incomplete', problems: [] };
    try {
      if ('src' in wanted) {
        this.state = { status: 'loading' };
        this.#host.requestUpdate();
        state = await this.#readDocument(wanted.src, reading);
      } else {
        state = this.#stateOf(await this.#readData(wanted.data), 'invalid-data', wanted.url);
      }
    } catch {
      // Aborted, and then somebody else decides what is shown now; or a part of the library itself did not arrive.
    }
    if (this.#reading !== reading) return;
    this.state = state;
    this.#host.requestUpdate();
    try {
      await this.#host.updateComplete;
    } catch {
      // It cannot be shown, which is a fault of ours. The page's own words are better than nothing.
      this.state = state = { status: 'failed', failure: 'library-incomplete', problems: [] };
      this.#host.requestUpdate();
      await this.#host.updateComplete;
    }
    if (this.state === state) this.#options.settled(state);
  }

  async #readDocument(src: string, reading: AbortController): Promise<SourceState<Artefact>> {
    const result = await loadDocument(src, this.#host.ownerDocument.baseURI, reading);
    if ('failure' in result) {
      return { status: 'failed', failure: result.failure, httpStatus: result.status, problems: [] };
    }
    return this.#stateOf(await this.#options.readText(result.text), 'not-the-artefact', result.url);
  }

  async #readData(data: unknown): Promise<ReadArtefact<Artefact>> {
    const given = givenData(data);
    if (given && 'problem' in given) return { problems: [given.problem], format: 'json' };
    return this.#options.readData(given?.data);
  }

  #stateOf(
    { artefact, problems, format, isNewer }: ReadArtefact<Artefact>,
    failure: SourceFailure,
    url?: string,
  ): SourceState<Artefact> {
    return artefact === undefined
      ? { status: 'failed', failure, problems }
      : { status: 'ready', artefact, problems, format, isNewer, url };
  }
}

/** A binding may put anything into it, also what cannot be a text. */
function addressIn(src: unknown): string {
  try {
    return src ? `${src as string}` : '';
  } catch {
    return '';
  }
}

/** Data is the same while it is the same object: a page that changes a card gives a new one. */
function isSame(one: Wanted | undefined, other: Wanted | undefined): boolean {
  if (!one || !other) return one === other;
  return 'src' in one ? 'src' in other && one.src === other.src : 'data' in other && Object.is(one.data, other.data);
}
