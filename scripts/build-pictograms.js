/** Writes each hazard's drawing to dist/pictograms/ as a file of its own, with the licence beside them. Needs a build. */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { hazardPictogramSvg, loadDataHazards } from '../dist/index.js';

const folder = 'dist/pictograms';

await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
for (const hazard of await loadDataHazards()) await writeFile(`${folder}/${hazard.id}.svg`, hazardPictogramSvg(hazard));
const about =
  'The drawings in this folder were made for nhs-ethics-components. They go with the labels of the Data Hazards project\n(https://datahazards.com), which did not make them and does not endorse them.\n\n';
await writeFile(`${folder}/LICENSE.txt`, about + (await readFile('LICENSE', 'utf8')));
