import type { GridEntry, GridStage, ProcessGrid } from '../../artefacts/process-grid.js';
import { element, type Markup, type MarkupElement } from '../../markup/markup.js';
import { stackedHeadingMarkup } from '../../charts/stacked-heading-markup.js';
import { processMapWording as wording } from '../../wording/process-map-wording.js';
import { entryMarkup } from './process-part-markup.js';
import { actorTitle, stageTitle } from './process-words.js';

/** Of columns: paper takes smaller letters for many, and a list stage by stage for more. */
const sizes: readonly [most: number, name: string][] = [
  [8, 'few'],
  [20, 'many'],
  [Infinity, 'most'],
];

/** Most cells of a map are empty, and all of those are one. */
const emptyCell = element('td', '', { role: 'cell' });

/**
 * Stages by roles. It scrolls both ways in a region of its own, with its headings in sight; in a narrow room each stage is
 * a group of lines. A browser may take it for no table then: the roles say that it is one.
 */
export function processTableMarkup({ stages, actors, entries }: ProcessGrid): MarkupElement {
  const titles = actors.map(actorTitle);
  const headings = titles.map((title) => element('th', title, { scope: 'col', role: 'columnheader' }));
  const corner = element('th', wording.stage, { scope: 'col', role: 'columnheader' });
  const rows = rowsOf(stages.length, entries);
  const bodies = phasesOf(stages).map(({ phase, from, to }) => {
    const lines = stages.slice(from, to).map((stage, index) => rowMarkup(stage, rows[from + index] ?? [], titles));
    return element('tbody', [phase === '' ? '' : phaseMarkup(phase, actors.length + 1), lines], { role: 'rowgroup' });
  });
  const head = element('thead', element('tr', [corner, headings], { role: 'row' }), { role: 'rowgroup' });
  const size = sizes.find(([most]) => actors.length <= most)?.[1] ?? '';
  const table = element('table', [element('caption', wording.caption), head, bodies], {
    class: `nhs-process-table nhs-process-table--${size}`,
    role: 'table',
  });
  return element('div', table, { class: 'nhs-scroll nhs-scroll--both' });
}

function rowMarkup(stage: GridStage, entries: readonly GridEntry[], titles: readonly string[]): MarkupElement {
  const cells: Markup[] = new Array<Markup>(titles.length).fill(emptyCell);
  for (let index = 0; index < entries.length;) {
    const { actor } = entries[index]!;
    const first = index;
    while (entries[index]?.actor === actor) index++;
    const parts = entries.slice(first, index).map(entryMarkup);
    cells[actor] = element('td', [stackedHeadingMarkup(titles[actor] ?? ''), parts], { role: 'cell' });
  }
  return element('tr', [element('th', stageTitle(stage), { scope: 'row', role: 'rowheader' }), cells], { role: 'row' });
}

/** A heading across the table, whose words stay in sight when it is scrolled. */
function phaseMarkup(phase: string, columns: number): MarkupElement {
  const words = element('span', phase, { class: 'nhs-process-table__phase' });
  const heading = element('th', words, { scope: 'rowgroup', role: 'rowheader', colspan: columns });
  return element('tr', heading, { role: 'row', class: 'nhs-process-table__group' });
}

function rowsOf(count: number, entries: readonly GridEntry[]): GridEntry[][] {
  const rows: GridEntry[][] = Array.from({ length: count }, () => []);
  for (const entry of entries) rows[entry.stage]?.push(entry);
  return rows;
}

interface Phase {
  phase: string;
  from: number;
  to: number;
}

/** Neighbours of one phase belong together. Stages that the list does not have are a group of their own. */
function phasesOf(stages: readonly GridStage[]): Phase[] {
  const phases: Phase[] = [];
  for (const [index, { phase = '', isUnknown }] of stages.entries()) {
    const name = isUnknown ? wording.notInList : phase.trim();
    const last = phases.at(-1);
    if (last?.phase === name) last.to = index + 1;
    else phases.push({ phase: name, from: index, to: index + 1 });
  }
  return phases;
}
