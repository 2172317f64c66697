import { html, nothing, type TemplateResult } from 'lit';
import type { ConfusionMatrix } from '../artefacts/confusion-matrix.js';
import { chartsWording as wording } from '../wording/charts-wording.js';

export interface ConfusionMatrixOptions {
  /** Unique in its tree. */
  id: string;
  caption?: string;
  /** Shows one line of Markdown in a header; without it the Markdown is shown as written. */
  inline?: (markdown: string) => unknown;
}

const grouped = (count: number) => count.toLocaleString('en-GB');
const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
const shareOf = (count: number, total: number) => `${((count / total) * 100).toFixed(1)}%`;

/** What the model said of the first thing that happened, in the author's own labels. */
export function confusionSentence({ actualLabels, predictedLabels, counts }: ConfusionMatrix): string | undefined {
  const [label] = actualLabels;
  const [first = []] = counts;
  const total = sum(first);
  if (label === undefined || total === 0) return undefined;
  const parts = predictedLabels.map((predicted, index) =>
    wording.confusionPart(predicted, grouped(first[index] ?? 0), shareOf(first[index] ?? 0, total)),
  );
  return wording.confusionSentence(grouped(total), label, parts);
}

/** A confusion matrix as a table of counts, each with its share of what happened. No picture, no colour. */
export function confusionMatrixView(matrix: ConfusionMatrix, options: ConfusionMatrixOptions): TemplateResult {
  const { id, caption = wording.confusionCaption, inline = (markdown) => markdown } = options;
  const { actualLabels, predictedLabels, counts } = matrix;
  const header = (content: unknown) =>
    html`<th class="nhsuk-table__header nhsuk-table__header--numeric" scope="col">${content}</th>`;
  const sentence = confusionSentence(matrix);
  return html`${sentence === undefined ? nothing : html`<p>${sentence}</p>`}
    <div class="nhs-scroll" role="region" tabindex="0" aria-labelledby="${id}-caption">
      <table class="nhsuk-table nhs-metric-table">
        <caption class="nhsuk-table__caption nhsuk-table__caption--s" id="${id}-caption">${inline(caption)}</caption>
        <thead class="nhsuk-table__head">
          <tr class="nhsuk-table__row">
            <th class="nhsuk-table__header" scope="col">${wording.whatHappened}</th>
            ${predictedLabels.map((label) => header(inline(wording.modelSaid(label))))}${header(wording.total)}
          </tr>
        </thead>
        <tbody class="nhsuk-table__body">${actualLabels.map((label, index) => {
          const row = counts[index] ?? [];
          const total = sum(row);
          return html`<tr class="nhsuk-table__row">
            <th class="nhsuk-table__header" scope="row">${inline(wording.happened(label))}</th>
            ${row.map(
              (count) => html`<td class="nhsuk-table__cell nhsuk-table__cell--numeric">
                ${grouped(count)}${
                  total === 0
                    ? nothing
                    : html` <span class="nhs-metric-table__share">${wording.ofActual(shareOf(count, total))}</span>`
                }
              </td>`,
            )}
            <td class="nhsuk-table__cell nhsuk-table__cell--numeric">${grouped(total)}</td>
          </tr>`;
        })}</tbody>
      </table>
    </div>`;
}
