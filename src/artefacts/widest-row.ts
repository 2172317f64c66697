/** The number of cells in the longest row; a table may have more rows than a call may have arguments. */
export const widestRow = (rows: readonly (readonly unknown[])[]): number =>
  rows.reduce((widest, { length }) => Math.max(widest, length), 0);
