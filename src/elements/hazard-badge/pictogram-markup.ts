import type { Pictogram } from '../../artefacts/data-hazard.js';
import { element, type MarkupElement } from '../../markup/markup.js';

/** The frame of every hazard's drawing: a diamond with rounded corners, which is no sign for chemicals. */
const diamond = 'M32 3 61 32 32 61 3 32Z';

/**
 * A hazard's drawing in its frame. Without words of its own it is for the eye alone: then the words beside it say what
 * it is. Without a drawing, as while it is loaded, the frame keeps its place.
 */
export function pictogramMarkup(
  pictogram: Pictogram = none,
  frame: 'red' | 'neutral' = 'red',
  words = '',
): MarkupElement {
  const key = `${frame} ${words}`;
  const made = drawn.get(pictogram) ?? new Map<string, MarkupElement>();
  drawn.set(pictogram, made);
  const markup = made.get(key) ?? makeMarkup(pictogram, frame, words);
  made.set(key, markup);
  return markup;
}

const none: Pictogram = {};
/** Kept, because a page may have a thousand badges of the same few hazards. */
const drawn = new WeakMap<Pictogram, Map<string, MarkupElement>>();

function makeMarkup({ areas, lines, dashes }: Pictogram, frame: 'red' | 'neutral', words: string): MarkupElement {
  const path = (d: string | undefined, part: string): MarkupElement | '' =>
    d ? element('path', '', { class: `nhs-pictogram__${part}`, d }) : '';
  return element(
    'svg',
    [
      path(diamond, frame === 'neutral' ? 'frame nhs-pictogram__frame--neutral' : 'frame'),
      path(areas, 'areas'),
      path(lines, 'lines'),
      path(dashes, 'lines nhs-pictogram__lines--dashed'),
    ],
    {
      class: 'nhs-pictogram',
      viewBox: '0 0 64 64',
      ...(words ? { role: 'img', 'aria-label': words } : { 'aria-hidden': 'true' }),
    },
  );
}
