import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { limitColumns } from '../../src/markdown/limit-columns.js';
import { loadHtml } from '../../src/markdown/load-html.js';
import { parseMarkdown } from '../../src/markdown/parse-markdown.js';
import type { TableCell } from '../../src/markdown/rich-text.js';

const cell = (spans: Partial<TableCell> = {}): TableCell => ({ header: false, children: ['a'], ...spans });

/** How many columns a browser would make. */
function columnsOf(rows: readonly (readonly TableCell[])[]): number {
  const taken: number[] = [];
  let widest = 0;
  rows.forEach((row, index) => {
    let width = taken[index] ?? 0;
    for (const { colspan = 1, rowspan = 1 } of row) {
      width += colspan;
      for (let below = index + 1; below < Math.min(index + rowspan, rows.length); below++) {
        taken[below] = (taken[below] ?? 0) + colspan;
      }
    }
    widest = Math.max(widest, width);
  });
  return widest;
}

describe('limitColumns', () => {
  it('leaves a table as it is that a person can read', () => {
    const rows = [[cell({ colspan: 3, rowspan: 2 }), cell()], [cell()], Array.from({ length: 200 }, () => cell())];
    assert.deepEqual(limitColumns(rows), rows);
  });

  it('keeps the words of cells beyond the last column', () => {
    const [row] = limitColumns([Array.from({ length: 5000 }, () => cell())]);
    assert.equal(row?.length, 500);
    assert.equal(row?.flatMap(({ children }) => children.filter((child) => child === 'a')).length, 5000);
  });

  it('drops spans that would make a table wider than that', () => {
    const wide = [Array.from({ length: 400 }, () => cell({ colspan: 1000 }))];
    assert.equal(columnsOf(limitColumns(wide)), 400);
    const steps = Array.from({ length: 3000 }, () => [cell({ colspan: 100, rowspan: 65_534 })]);
    assert.ok(columnsOf(limitColumns(steps)) <= 1000);
  });

  it('drops spans that reach down further than a browser can bear', () => {
    const deep = [
      Array.from({ length: 400 }, () => cell({ rowspan: 65_534 })),
      ...Array.from({ length: 2000 }, () => [cell()]),
    ];
    assert.equal(columnsOf(limitColumns(deep)), 400);
    assert.equal(limitColumns(deep)[0]?.[0]?.rowspan, undefined);
    assert.equal(limitColumns(deep.slice(0, 100))[0]?.[0]?.rowspan, 65_534);
  });

  it('is what Markdown and HTML go through', async () => {
    await loadHtml();
    const markdown = `${'|a'.repeat(900)}|\n${'|-'.repeat(900)}|\n${'|b'.repeat(900)}|`;
    const html = `<table>${'<tr><td rowspan=9 colspan=900>a</td></tr>'.repeat(9)}</table>`;
    for (const text of [markdown, html]) {
      const [table] = parseMarkdown(text);
      assert.ok(typeof table === 'object' && table.tag === 'table');
      assert.ok(columnsOf(table.head) <= 500 && columnsOf(table.body) <= 1000);
    }
  });
});
