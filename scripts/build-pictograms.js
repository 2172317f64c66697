/** Writes each hazard's drawing to dist/pictograms/ as a file of its own, with the licence beside them. Needs a build. */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { loadDataHazards } from '../dist/artefacts/data-hazards.js';

const folder = 'dist/pictograms';

/** Drawn as the badge draws it; a file has no style sheet, so the colours stand in it. */
function asSvg({ title, pictogram: { areas, lines, dashes } = {} }) {
  const stroke = 'fill="none" stroke="#212b32" stroke-width="2.5" stroke-linecap="round" stroke-linejoin="round"';
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64" role="img"><title>Data hazard: ${title}</title>`,
    '<path d="M32 3 61 32 32 61 3 32Z" fill="#fff" stroke="#d5281b" stroke-width="4" stroke-linejoin="round"/>',
    areas ? `<path d="${areas}" fill="#212b32" fill-rule="evenodd"/>` : '',
    lines ? `<path d="${lines}" ${stroke}/>` : '',
    dashes ? `<path d="${dashes}" ${stroke} stroke-dasharray="3 3.5"/>` : '',
    '</svg>\n',
  ].join('');
}

await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
for (const hazard of await loadDataHazards()) await writeFile(`${folder}/${hazard.id}.svg`, asSvg(hazard));
const about =
  'The drawings in this folder were made for nhs-ethics-components. They go with the labels of the Data Hazards project\n(https://datahazards.com), which did not make them and does not endorse them.\n\n';
await writeFile(`${folder}/LICENSE.txt`, about + (await readFile('LICENSE', 'utf8')));
