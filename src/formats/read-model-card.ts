import type { ModelCard } from '../artefacts/model-card.js';
import type { Problem } from '../artefacts/problem.js';
import { readMarkdown } from './read-markdown.js';
import { sniffForeignText, type ModelCardFormat } from './sniff-model-card.js';

export type { ModelCardFormat } from './sniff-model-card.js';

export interface ReadModelCardOptions {
  /** Where the text came from, for messages. */
  url?: string;
  /** Reads the text as this format, whatever it looks like. */
  format?: ModelCardFormat;
}

export interface ReadModelCardResult {
  /** Absent where nothing could be read. */
  card?: ModelCard;
  problems: Problem[];
  format: ModelCardFormat | 'unknown';
}

const unknown = (message: string, line?: number): ReadModelCardResult => ({
  problems: [{ path: '', ...(line === undefined ? {} : { line }), message, severity: 'error' }],
  format: 'unknown',
});

const cannotBeRead = (looksLike: string) =>
  looksLike === 'a PDF file'
    ? 'This looks like a PDF file, which cannot be read. Use the document that it was made from.'
    : `This looks like ${looksLike}, which cannot be read yet.`;

function parseJson(text: string): { data: unknown } | { error: string } {
  try {
    return { data: JSON.parse(text) as unknown };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

async function readJson(text: string, isAsked: boolean): Promise<ReadModelCardResult | undefined> {
  const parsed = parseJson(text);
  if ('error' in parsed) {
    const isMarkdown = /^ {0,3}#{1,6}\s|^(?:\*\*|__)/m.test(text);
    if (!isAsked && (isMarkdown || !/^[{[]\s*["{[\]}]/.test(text))) return undefined;
    return unknown(`This looks like JSON but is not valid: ${parsed.error}`);
  }
  const { sniffJson } = await import('./sniff-json.js');
  const sniffed = isAsked ? { format: 'json' as const } : sniffJson(parsed.data);
  if ('looksLike' in sniffed) return unknown(cannotBeRead(sniffed.looksLike));
  const { readModelCardData } = await import('./read-model-card-data.js');
  return { ...readModelCardData(parsed.data), format: 'json' };
}

async function read(text: string, { format }: ReadModelCardOptions): Promise<ReadModelCardResult> {
  const withoutMark = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const source = withoutMark.replace(/^(?:[ \t]*\n)+/, '');
  const linesBefore = withoutMark.slice(0, withoutMark.length - source.length).split('\n').length - 1;
  if (format === 'json') return (await readJson(source, true)) ?? unknown('This is not valid JSON.');
  if (format === undefined) {
    if (source.trim() === '') return unknown('The document is empty. A model card was expected.');
    const foreign = sniffForeignText(source);
    if (foreign !== undefined) return unknown(cannotBeRead(foreign));
    const fromJson = /^[{[]/.test(source) ? await readJson(source, false) : undefined;
    if (fromJson !== undefined) return fromJson;
  }
  const { looksLike, ...result } = readMarkdown(source, linesBefore, format);
  if (looksLike !== undefined) {
    return unknown(
      looksLike === ''
        ? 'This is not a model card: no heading or label of a model card was found in it.'
        : cannotBeRead(looksLike),
    );
  }
  return { ...result, format: result.format ?? 'unknown' };
}

/**
 * Reads a model card from the text of a document. What the text is, is told from its content. Never rejects: what goes
 * wrong is in `problems`, and `card` holds whatever could be read.
 *
 * Asynchronous because what only some formats need is loaded when they are met.
 */
export async function readModelCard(text: string, options: ReadModelCardOptions = {}): Promise<ReadModelCardResult> {
  try {
    return await read(String(text), options);
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'unknown reason';
    return unknown(`The document could not be read (${reason}). This is a fault in the reader; please report it.`);
  }
}
