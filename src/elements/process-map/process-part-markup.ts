import { plainText, type GridEntry } from '../../artefacts/process-grid.js';
import { element, type Markup, type MarkupElement } from '../../markup/markup.js';
import { partWord } from './process-words.js';

/** The word of a part, in a shape that only this part has. */
export const partMarkup = (entry: Pick<GridEntry, 'part' | 'otherWord'>): MarkupElement =>
  element('strong', partWord(entry), { class: `nhs-process-part nhs-process-part--${entry.part ?? 'other'}` });

/** What is done or decided, and what a file says of it beside. */
export function whatMarkup({ what, extra }: Pick<GridEntry, 'what' | 'extra'>): Markup {
  const lines = [what?.trim() ?? '', ...extraLines(extra)].filter((line) => line !== '');
  return lines.map((line) => element('div', line));
}

/** Fields that are not known here, each as a line. */
export const extraLines = (extra: GridEntry['extra'] = {}): string[] =>
  Object.entries(extra).map(([name, value]) => `${name}: ${plainText(value)}`);

/** An entry in a list: its words, and the part that it is. */
export const entryMarkup = (entry: GridEntry): Markup => [partMarkup(entry), whatMarkup(entry)];
