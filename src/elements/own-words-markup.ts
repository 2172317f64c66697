import { element, type Markup } from '../markup/markup.js';
import type { Term } from './hazard-badge/hazard-badge-markup.js';
import { linkedAddress } from './linked-address.js';

/** What people write can be in another language than the page. */
export const ownWords = (words: string | undefined): Markup => (words?.trim() ? element('bdi', words) : '');

/** Nothing, one thing as it is, or several as a list. */
export function listOfMarkup(entries: readonly Markup[]): Markup {
  if (entries.length < 2) return entries[0] ?? '';
  return element(
    'ul',
    entries.map((entry) => element('li', entry)),
    { class: 'nhsuk-list nhsuk-list--bullet' },
  );
}

/** Pieces of evidence, those that are nothing but an address as links. */
export const evidenceMarkup = (evidence: readonly string[] = []): Markup =>
  listOfMarkup(evidence.filter((piece) => piece.trim()).map((piece) => linkedAddress(piece.trim()) ?? ownWords(piece)));

/** What a file has beside the fields that are known here, by its own names. */
export const extraTerms = (extra: Readonly<Record<string, unknown>> = {}): Term[] =>
  Object.entries(extra).map(([name, value]) => [
    name,
    ownWords(typeof value === 'string' ? value : (JSON.stringify(value) ?? '')) || '""',
  ]);
