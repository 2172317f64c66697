import { prepareMarkdown } from '../markdown/prepare-markdown.js';
import { readMarkdown } from './read-markdown.js';
import { cannotBeRead, nothingRead, type ReadModelCardResult } from './read-model-card-result.js';
import type { ModelCardFormat } from './sniff-model-card.js';

export type { ReadModelCardResult } from './read-model-card-result.js';
export type { ModelCardFormat } from './sniff-model-card.js';

export interface ReadModelCardOptions {
  /** Reads the text as this format, whatever it looks like. */
  format?: ModelCardFormat;
}

/** How text begins, or what is in it, that may be no Markdown. */
const mayBeOther = /^(?:[<{[]|%PDF-)|[\0\uFFFD]/;

async function read(text: string, { format }: ReadModelCardOptions): Promise<ReadModelCardResult> {
  const withoutMark = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const source = withoutMark.replace(/^(?:[ \t]*\n)+/, '');
  const linesBefore = withoutMark.slice(0, withoutMark.length - source.length).split('\n').length - 1;
  if (format === undefined && source.trim() === '') {
    return nothingRead('The document is empty. A model card was expected.');
  }
  if (format === 'json' || (format === undefined && mayBeOther.test(source))) {
    const { readOtherText } = await import('./read-other-text.js');
    const other = await readOtherText(source, format === 'json');
    if (format === 'json' || other !== undefined) return other ?? nothingRead('This is not valid JSON.');
  }
  const whole = { body: source, linesBefore };
  const document = source.startsWith('---') ? (await import('./front-matter.js')).cutFrontMatter(whole) : whole;
  const { looksLike, ...result } = await readMarkdown(document, format);
  if (looksLike !== undefined) {
    return looksLike === ''
      ? nothingRead('This is not a model card: no heading or label of a model card was found in it.')
      : cannotBeRead(looksLike);
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
    const source = String(text);
    const result = await read(source, options);
    const { card, format } = result;
    // JSON may write "<" and "&" as numbers.
    if (card) await prepareMarkdown(format === 'json' ? JSON.stringify(card) : source);
    return result;
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'unknown reason';
    return nothingRead(`The document could not be read (${reason}). This is a fault in the reader; please report it.`);
  }
}
