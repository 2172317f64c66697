// Not redundant: the table is laid out as blocks where it is narrow, and a browser may take it for none then.
/* eslint-disable lit-a11y/no-redundant-role */
import { html, type TemplateResult } from 'lit';
import { inARow } from './in-a-row.js';

export interface SimpleTable {
  caption: string;
  columns: readonly string[];
  /** The first cell of each row is its header. */
  rows: readonly (readonly unknown[])[];
}

/**
 * A table of ours, as nhsuk-frontend writes one; it scrolls in its own region when it is wider than its room. In a narrow
 * room each row is a group of lines; the roles say that it is a table all the same.
 */
export function simpleTableView({ caption, columns, rows }: SimpleTable): TemplateResult {
  return html`<div class="nhs-scroll"><table class="nhsuk-table nhs-stacked-table" role="table"><caption class="nhs-model-card__caption">${caption}</caption><thead class="nhsuk-table__head" role="rowgroup"><tr role="row">${inARow(
    columns.map((column) => html`<th scope="col" class="nhsuk-table__header" role="columnheader">${column}</th>`),
  )}</tr></thead><tbody class="nhsuk-table__body" role="rowgroup">${inARow(
    rows.map(
      ([header, ...cells]) =>
        html`<tr class="nhsuk-table__row" role="row"><th scope="row" class="nhsuk-table__header" role="rowheader">${header}</th>${inARow(
          cells.map((cell, index) => cellView(columns[index + 1] ?? '', cell)),
        )}</tr>`,
    ),
  )}</tbody></table></div>`;
}

function cellView(heading: string, content: unknown): TemplateResult {
  return html`<td class="nhsuk-table__cell" role="cell"><span class="nhs-stacked-table__heading" aria-hidden="true">${heading}</span>${content}</td>`;
}
