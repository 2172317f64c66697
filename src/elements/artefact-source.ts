import { ContextConsumer } from '@lit/context';
import type { LitElement, ReactiveController } from 'lit';
import type { Problem } from '../artefacts/problem.js';
import { ethicsRecordContext, type EthicsRecordValue } from './ethics-record/ethics-record-context.js';
import { loadDocument, type LoadFailure } from './load-document.js';

/** Why nothing can be shown: the document did not arrive, is something else, or the data given is not usable. */
export type SourceFailure = LoadFailure | 'not-the-artefact' | 'invalid-data';

export interface ReadArtefact<Artefact> {
  artefact?: Artefact;
  problems: Problem[];
  format: string;
}

export type SourceState<Artefact> =
  | { status: 'empty' }
  | { status: 'loading' }
  | { status: 'ready'; artefact: Artefact; problems: Problem[]; format: string; url?: string }
  | { status: 'failed'; failure: SourceFailure; httpStatus?: number; problems: Problem[] };

export interface ArtefactSourceOptions<Artefact> {
  /** The host's own property or attribute: an artefact, or one as JSON. */
  given(): unknown;
  /** The host's `src`. */
  src(): string | undefined;
  /** The part of an ethics record that concerns the host. */
  fromRecord(record: EthicsRecordValue): unknown;
  readData(data: unknown): ReadArtefact<Artefact>;
  readText(text: string, url: string): Promise<ReadArtefact<Artefact>>;
  /** Told once about every artefact that is ready and every failure. */
  settled(state: SourceState<Artefact>): void;
}

/**
 * Where an element's artefact comes from, in one place and one order: its own property or attribute, else `src`, else
 * the nearest ethics record. What was asked for last wins: a document that arrives for an earlier address is dropped.
 */
export class ArtefactSource<Artefact> implements ReactiveController {
  state: SourceState<Artefact> = { status: 'empty' };

  readonly #host: LitElement;
  readonly #options: ArtefactSourceOptions<Artefact>;
  readonly #record: ContextConsumer<typeof ethicsRecordContext, LitElement>;
  /** What `state` was made from, to see whether it is still what is asked for. */
  #asked: unknown;
  #loading?: AbortController;

  constructor(host: LitElement, options: ArtefactSourceOptions<Artefact>) {
    this.#host = host;
    this.#options = options;
    this.#record = new ContextConsumer(host, { context: ethicsRecordContext, subscribe: true });
    host.addController(this);
  }

  /** What was being loaded when the host left is asked for again when it returns. */
  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    if (this.#asked === undefined || this.state.status === 'ready') return;
    this.#stopLoading();
    this.#asked = undefined;
    this.state = { status: 'empty' };
  }

  /** Data at hand is read before the first rendering, so that it paints at once and works where there is no document. */
  hostUpdate(): void {
    const { given, src, fromRecord } = this.#options;
    const own = given();
    if (own !== undefined && own !== null && own !== '') return this.#useData(own);
    if (src()) return;
    const record = this.#record.value;
    const part = record && fromRecord(record);
    if (part !== undefined) return this.#useData(part, record?.url);
    this.#stopLoading();
    this.#asked = undefined;
    this.state = { status: 'empty' };
  }

  /** A document is asked for after the first rendering: a status region must exist before it speaks. */
  hostUpdated(): void {
    const own = this.#options.given();
    const src = this.#options.src();
    if ((own !== undefined && own !== null && own !== '') || !src || !this.#host.isConnected) return;
    if (this.#asked === src) return;
    this.#stopLoading();
    this.#asked = src;
    // Not within this update: the status it shows is another one.
    queueMicrotask(() => {
      if (this.#asked === src && !this.#loading && this.#host.isConnected) void this.#load(src);
    });
  }

  #useData(data: unknown, url?: string): void {
    if (this.#asked === data) return;
    this.#stopLoading();
    this.#asked = data;
    this.#settle(this.#stateOf(this.#readData(data), 'invalid-data', url));
  }

  #readData(data: unknown): ReadArtefact<Artefact> {
    if (typeof data !== 'string') return this.#options.readData(data);
    try {
      return this.#options.readData(JSON.parse(data));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      return {
        problems: [{ path: '', message: `This is not valid JSON: ${reason}`, severity: 'error' }],
        format: 'json',
      };
    }
  }

  async #load(src: string): Promise<void> {
    const loading = new AbortController();
    this.#loading = loading;
    this.state = { status: 'loading' };
    this.#host.requestUpdate();
    let state: SourceState<Artefact> = { status: 'failed', failure: 'no-network', problems: [] };
    try {
      const result = await loadDocument(src, this.#host.ownerDocument.baseURI, loading.signal);
      state =
        'failure' in result
          ? { status: 'failed', failure: result.failure, httpStatus: result.status, problems: [] }
          : this.#stateOf(await this.#options.readText(result.text, result.url), 'not-the-artefact', result.url);
    } catch {
      // Aborted, and then somebody else decides what is shown now; or a part of the library itself did not arrive.
    }
    if (this.#loading !== loading) return;
    this.#loading = undefined;
    this.#settle(state);
    this.#host.requestUpdate();
  }

  #stateOf(
    { artefact, problems, format }: ReadArtefact<Artefact>,
    failure: SourceFailure,
    url?: string,
  ): SourceState<Artefact> {
    return artefact === undefined
      ? { status: 'failed', failure, problems }
      : { status: 'ready', artefact, problems, format, url };
  }

  #settle(state: SourceState<Artefact>): void {
    this.state = state;
    // After the rendering that shows it, so that a listener finds the page as the event describes it.
    void this.#host.updateComplete.then(() => {
      if (this.state === state) this.#options.settled(state);
    });
  }

  #stopLoading(): void {
    this.#loading?.abort();
    this.#loading = undefined;
  }
}
