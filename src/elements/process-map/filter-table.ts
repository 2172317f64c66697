import { actorsIn, filteredEntries, type ProcessFilter } from '../../artefacts/process-groups.js';
import type { ProcessGrid } from '../../artefacts/process-grid.js';

/** The rows and columns that a filter leaves; undefined for all. */
export function shownPlaces(
  { entries }: ProcessGrid,
  filter: ProcessFilter,
): { stages?: ReadonlySet<number>; actors?: ReadonlySet<number> } {
  const { stage, actor } = filter;
  const found = filteredEntries(entries, filter);
  return {
    ...(stage !== undefined && { stages: new Set([stage]) }),
    ...(stage === undefined && actor !== undefined && { stages: new Set(found.map((entry) => entry.stage)) }),
    ...(actor !== undefined && { actors: new Set([actor]) }),
    ...(actor === undefined && stage !== undefined && { actors: new Set(actorsIn(found)) }),
  };
}

/** Hides the rows and columns that a filter leaves out. Nothing is made anew, and cells of hidden rows are let be. */
export function filterTable(table: HTMLTableElement, grid: ProcessGrid, filter: ProcessFilter): void {
  const { stages, actors } = shownPlaces(grid, filter);
  const columns = grid.actors.map((_, index) => actors?.has(index) ?? true);
  const count = 1 + columns.filter(Boolean).length;
  let stage = 0;
  for (const row of table.tHead?.rows ?? []) hideCells(row, columns);
  for (const body of table.tBodies) {
    let shown = 0;
    for (const row of body.rows) {
      const [first] = row.cells;
      if (row.cells.length === 1 && first?.scope === 'rowgroup') {
        if (first.colSpan !== count) first.colSpan = count;
        continue;
      }
      const isShown = stages?.has(stage++) ?? true;
      if (row.hidden === isShown) row.hidden = !isShown;
      if (!isShown) continue;
      shown++;
      hideCells(row, columns);
    }
    if (body.hidden === shown > 0) body.hidden = shown === 0;
  }
}

function hideCells(row: HTMLTableRowElement, columns: readonly boolean[]): void {
  let cell = row.firstElementChild?.nextElementSibling;
  for (const isShown of columns) {
    if (!(cell instanceof HTMLElement)) return;
    if (cell.hidden === isShown) cell.hidden = !isShown;
    cell = cell.nextElementSibling;
  }
}
