import type { DataHazard, Pictogram } from '../artefacts/data-hazard.js';
import { hazardWording as wording } from '../wording/hazard-wording.js';
import { escapedXml } from './escaped-xml.js';

/** A hazard's drawing in its frame, 64 by 64, with its colours in it: a file has no style sheet. */
export function pictogramPaths({ areas, lines, dashes }: Pictogram = {}): string {
  const stroke = 'fill="none" stroke="#212b32" stroke-width="2.5" stroke-linecap="round" stroke-linejoin="round"';
  return [
    '<path d="M32 3 61 32 32 61 3 32Z" fill="#fff" stroke="#d5281b" stroke-width="4" stroke-linejoin="round"/>',
    areas ? `<path d="${escapedXml(areas)}" fill="#212b32" fill-rule="evenodd"/>` : '',
    lines ? `<path d="${escapedXml(lines)}" ${stroke}/>` : '',
    dashes ? `<path d="${escapedXml(dashes)}" ${stroke} stroke-dasharray="3 3.5"/>` : '',
  ].join('');
}

/** A hazard's drawing as an SVG file, named after the hazard. The same input gives the same bytes. */
export function hazardPictogramSvg({ title, pictogram }: Pick<DataHazard, 'title' | 'pictogram'>): string {
  const name = `<title>${escapedXml(`${wording.kind}: ${title}`)}</title>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64" role="img">${name}${pictogramPaths(pictogram)}</svg>\n`;
}
