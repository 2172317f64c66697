import { html, nothing, type TemplateResult } from 'lit';
import { failureWording } from '../wording/source-wording.js';
import type { SourceState } from './artefact-source.js';
import { problemListView } from './problem-list-view.js';

/** What went wrong with a document or data, what to do, and the problems that a reader named. */
export function sourceFailureView(
  state: SourceState<unknown> & { status: 'failed' },
  { thing, src }: { thing: string; src?: string },
): TemplateResult {
  const { happened, whatToDo } = failureWording(state.failure, thing, { src, httpStatus: state.httpStatus });
  return html`<div class="nhs-source-failure">
    <p><strong>${happened}</strong></p>
    <p>${whatToDo}</p>
    ${state.problems.length > 0 ? problemListView(state.problems) : nothing}
  </div>`;
}
