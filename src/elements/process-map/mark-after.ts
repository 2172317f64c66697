import type { GridEntry } from '../../artefacts/process-grid.js';

/**
 * The mark that a key leads to, by its place in reading order; undefined for a key that leads nowhere in a picture. Up and
 * down follow the reading order, left and right the lane.
 */
export function markAfter(
  entries: readonly GridEntry[],
  index: number,
  key: string,
  isRightToLeft: boolean,
): number | undefined {
  switch (key) {
    case 'ArrowDown':
      return Math.min(index + 1, entries.length - 1);
    case 'ArrowUp':
      return Math.max(index - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return entries.length - 1;
    case 'ArrowLeft':
    case 'ArrowRight':
      return alongLane(entries, index, (key === 'ArrowRight') !== isRightToLeft ? 1 : -1);
    default:
      return undefined;
  }
}

function alongLane(entries: readonly GridEntry[], index: number, step: 1 | -1): number {
  const actor = entries[index]?.actor;
  for (let next = index + step; next >= 0 && next < entries.length; next += step) {
    if (entries[next]?.actor === actor) return next;
  }
  return index;
}
