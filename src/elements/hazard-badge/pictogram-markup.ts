import type { Pictogram } from '../../artefacts/data-hazard.js';
import { element, type MarkupElement } from '../../markup/markup.js';

/** The frame of every hazard's drawing: a diamond with rounded corners, which is no sign for chemicals. */
const diamond = 'M32 3 61 32 32 61 3 32Z';

/**
 * A hazard's drawing in its frame, for the eye alone: words beside it say what it is. Without a drawing, as while it is
 * loaded, the frame keeps its place.
 */
export function pictogramMarkup(pictogram: Pictogram | undefined, frame: 'red' | 'neutral' = 'red'): MarkupElement {
  const path = (d: string | undefined, part: string): MarkupElement | '' =>
    d ? element('path', '', { class: `nhs-pictogram__${part}`, d }) : '';
  return element(
    'svg',
    [
      path(diamond, frame === 'neutral' ? 'frame nhs-pictogram__frame--neutral' : 'frame'),
      path(pictogram?.areas, 'areas'),
      path(pictogram?.lines, 'lines'),
      path(pictogram?.dashes, 'lines nhs-pictogram__lines--dashed'),
    ],
    { class: 'nhs-pictogram', viewBox: '0 0 64 64', 'aria-hidden': 'true', focusable: 'false' },
  );
}
