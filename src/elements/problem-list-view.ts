import { html, nothing, type TemplateResult } from 'lit';
import type { Problem } from '../artefacts/problem.js';
import { modelCardWording as wording } from '../wording/model-card-wording.js';

/** Problems in words, each with its line where there is one. */
export function problemListView(problems: readonly Problem[]): TemplateResult {
  return html`<ul class="nhsuk-list nhsuk-list--bullet">
    ${problems.map(
      ({ path, line, message }) =>
        html`<li>${line !== undefined ? wording.line(line) : path ? `${path}: ` : nothing}${message}</li>`,
    )}
  </ul>`;
}
