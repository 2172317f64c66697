import { headingId } from '../../markdown/heading-id.js';
import type { RichText } from '../../markdown/rich-text.js';
import { element, type Markup } from '../../markup/markup.js';
import type { RichTextOptions } from './rich-text-options.js';

/** What the views of one text share while it is shown. */
export interface TextContext {
  options: RichTextOptions;
  /** Added to the level of each heading. */
  levelOffset: number;
  /** The level of the heading before; 0 before the first. */
  lastLevel: number;
  /** How often each id and label was used. */
  taken: Map<string, number>;
}

export function makeContext(nodes: RichText, options: RichTextOptions): TextContext {
  const shallowest = shallowestHeading(nodes);
  return {
    options,
    levelOffset: options.headingLevel - shallowest,
    lastLevel: options.headingLevel - 1,
    taken: options.taken ?? new Map<string, number>(),
  };
}

/** Where a footnote is mentioned first. A heading's id holds no full stop. */
export const footnoteReferenceId = (number: number): string => `footnote.reference-${number}`;

/** Words of ours in an author's text. */
export function ourWords(words: string, { options }: Pick<TextContext, 'options'>): Markup {
  return options.language ? element('span', words, { lang: 'en-GB' }) : words;
}

/** The level of the next heading: the author's, moved, and never more than one deeper than the one before. */
export function nextLevel(level: number, context: TextContext): number {
  context.lastLevel = Math.min(level + context.levelOffset, context.lastLevel + 1, 6);
  return context.lastLevel;
}

/** An id that nothing else on the page has. */
export function nextId(words: string, { options, taken }: TextContext): string {
  return uniqueId((options.idPrefix ?? '') + (headingId(words) || 'section'), taken);
}

/** The id, with the first number behind it that makes it another where it is taken already, as GitHub does. */
export function uniqueId(id: string, taken: Map<string, number>): string {
  for (;;) {
    const used = timesUsed(`#${id}`, taken);
    if (used === 0) return id;
    const numbered = `${id}-${used}`;
    if (timesUsed(`#${numbered}`, taken) === 0) return numbered;
  }
}

/** A label that no other region of the page has. */
export function nextLabel(words: string, context: TextContext): string {
  const used = timesUsed(words, context.taken);
  return used === 0 ? words : `${words} (${used + 1})`;
}

function timesUsed(words: string, taken: Map<string, number>): number {
  const used = taken.get(words) ?? 0;
  taken.set(words, used + 1);
  return used;
}

function shallowestHeading(nodes: RichText): number {
  let shallowest = 6;
  for (const node of nodes) {
    if (typeof node !== 'string') {
      if (node.tag === 'heading') {
        shallowest = Math.min(shallowest, node.level);
      } else if ('children' in node && node.tag !== 'p') {
        shallowest = Math.min(shallowest, shallowestHeading(node.children));
      }
    }
  }
  return shallowest;
}
