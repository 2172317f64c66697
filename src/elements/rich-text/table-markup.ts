import { widestRow } from '../../artefacts/widest-row.js';
import { sentencesOfTable } from '../../charts/load-confusion-sentences.js';
import { plainText } from '../../markdown/plain-text.js';
import type { RichText, Table, TableCell } from '../../markdown/rich-text.js';
import { element, type Markup, type MarkupElement } from '../../markup/markup.js';
import { richTextWording as wording } from '../../wording/rich-text-wording.js';
import { summaryRowMarkup } from '../summary-row-markup.js';
import { nodesMarkup } from './node-markup.js';
import { cellMarkup, rowMarkup } from './table-row-markup.js';
import { nextLabel, ourWords, type TextContext } from './text-context.js';

/** A table of the author's in a box that scrolls; without a header and with bold keys it is a summary list. */
export function tableMarkup(table: Table, context: TextContext): Markup {
  const { head, body, caption } = table;
  if (isKeyValueList(table)) {
    return element(
      'dl',
      body.map((row) => keyValueMarkup(row, context)),
      { class: 'nhsuk-summary-list' },
    );
  }
  const sentences = confusionSentences(table);
  const reached = rowsReachedFromAbove(body);
  const hasRowHeaders = sentences !== undefined || isHeaderColumn(table, reached);
  const columns = head.length === 1 ? widestRow(body) : 0;
  const name = tableName(table, context);
  const parts: Markup[] = [];
  if (caption) {
    const className = 'nhsuk-table__caption nhsuk-table__caption--s';
    parts.push(element('caption', nodesMarkup(caption, context), { class: className }));
  }
  if (head.length > 0) {
    const rows = head.map((row) => headRowMarkup(row, columns, hasRowHeaders, context));
    parts.push(element('thead', rows, { class: 'nhsuk-table__head' }));
  }
  const rows = body.map((row, index) => rowMarkup(row, hasRowHeaders && !reached.has(index), context));
  parts.push(element('tbody', rows, { class: 'nhsuk-table__body' }));
  const box = element('div', element('table', parts, { class: 'nhsuk-table', 'aria-label': name }), {
    class: 'nhs-scroll',
  });
  return sentences ? [box, sentences.map((sentence) => element('p', ourWords(sentence, context)))] : box;
}

/** The rows whose first column belongs to a cell that starts further up. */
function rowsReachedFromAbove(body: Table['body']): Set<number> {
  const reached = new Set<number>();
  let end = 0;
  for (const [index, [first]] of body.entries()) {
    if (index < end) reached.add(index);
    else end = index + (first?.rowspan ?? 1);
  }
  return reached;
}

/** What a small table of counts says, where it is one of what happened against what a model said. */
function confusionSentences({ head, body }: Table): string[] | undefined {
  const size = body.length;
  if (head.length !== 1 || size < 2 || size > 12 || head[0]!.length !== body[0]!.length) return undefined;
  const words = (row: readonly TableCell[]): string[] => row.map((cell) => plainText(cell.children));
  return sentencesOfTable(words(head[0]!), body.map(words));
}

/**
 * A row of column headers. Where the author left one empty or has cells beyond the last, a hidden word stands for it;
 * the corner above a column of row headers is no header.
 */
function headRowMarkup(
  row: readonly TableCell[],
  columns: number,
  hasRowHeaders: boolean,
  context: TextContext,
): MarkupElement {
  const isSpanned = row.some((cell) => cell.colspan !== undefined);
  const missing = isSpanned ? 0 : Math.max(0, columns - row.length);
  const cells = row.map((cell, index) =>
    cell.children.length > 0
      ? cellMarkup(cell, 'col', context)
      : hasRowHeaders && index === 0
        ? element('td', '', { class: 'nhsuk-table__header' })
        : noHeadingMarkup(context),
  );
  return element('tr', [...cells, ...Array.from({ length: missing }, () => noHeadingMarkup(context))]);
}

function noHeadingMarkup(context: TextContext): MarkupElement {
  const words = element('span', ourWords(wording.noHeading, context), { class: 'nhsuk-u-visually-hidden' });
  return element('th', words, { class: 'nhsuk-table__header', scope: 'col' });
}

function keyValueMarkup([key, ...values]: readonly TableCell[], context: TextContext): MarkupElement {
  // First, because ids are given in the order of the page.
  const keyWords = nodesMarkup(unwrapped(key!.children), context);
  const contents = values.map(({ children }) => nodesMarkup(children, context));
  return summaryRowMarkup(
    keyWords,
    contents.length === 1 ? contents[0]! : contents.map((content) => element('p', content)),
  );
}

/** Keys are bold already: a bold run that is the whole key needs no element of its own. */
function unwrapped(children: RichText): RichText {
  const [only] = children;
  return children.length === 1 && typeof only === 'object' && only.tag === 'strong' ? only.children : children;
}

function isKeyValueList({ head, body, caption }: Table): boolean {
  return (
    head.length === 0 &&
    caption === undefined &&
    body.length > 0 &&
    body.every(
      (row) => row.length >= 2 && startsBold(row[0]!) && row.every((cell) => !cell.colspan && !cell.rowspan),
    ) &&
    // One row may have a word too many; a table of three columns is a table.
    body.some((row) => row.length === 2)
  );
}

/** Whether the first column heads its rows: bold all the way down, or below an empty header cell. */
function isHeaderColumn({ head, body }: Table, reached: ReadonlySet<number>): boolean {
  const corner = head.length === 1 ? head[0]![0] : undefined;
  const isBelowEmpty = corner !== undefined && corner.children.length === 0;
  return (
    body.length > 0 &&
    body.every((row, index) => reached.has(index) || (row[0] !== undefined && (isBelowEmpty || startsBold(row[0]))))
  );
}

function startsBold({ children, header }: TableCell): boolean {
  const words = children.filter((child) => typeof child !== 'string' || !/^[\s:]*$/.test(child));
  const [only] = words;
  return header || (words.length === 1 && typeof only === 'object' && only.tag === 'strong');
}

/** A name that no other table has; undefined where the caption is one. */
function tableName({ caption, head }: Table, context: TextContext): string | undefined {
  const words = caption
    ? plainText(caption)
    : (head[0] ?? [])
        .map((cell) => plainText(cell.children).trim())
        .filter(Boolean)
        .join(', ');
  const name = nextLabel(words || wording.table, context);
  return caption && name === words ? undefined : name;
}
