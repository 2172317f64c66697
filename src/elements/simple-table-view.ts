import { html, type TemplateResult } from 'lit';
import { inARow } from './in-a-row.js';

export interface SimpleTable {
  caption: string;
  columns: readonly unknown[];
  /** The first cell of each row is its header. */
  rows: readonly (readonly unknown[])[];
}

/** A table of ours, as nhsuk-frontend writes one; it scrolls in its own region when it is wider than its room. */
export function simpleTableView({ caption, columns, rows }: SimpleTable): TemplateResult {
  return html`<div class="nhs-scroll" role="group" aria-label=${caption}>
    <table class="nhsuk-table">
      <caption class="nhs-model-card__caption">
        ${caption}
      </caption>
      <thead class="nhsuk-table__head">
        <tr>
          ${inARow(columns.map((column) => html`<th scope="col" class="nhsuk-table__header">${column}</th>`))}
        </tr>
      </thead>
      <tbody class="nhsuk-table__body">
        ${inARow(
          rows.map(
            ([header, ...cells]) =>
              html`<tr class="nhsuk-table__row">
                <th scope="row" class="nhsuk-table__header">${header}</th>
                ${inARow(cells.map((cell) => html`<td class="nhsuk-table__cell">${cell}</td>`))}
              </tr>`,
          ),
        )}
      </tbody>
    </table>
  </div>`;
}
