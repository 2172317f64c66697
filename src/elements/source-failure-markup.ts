import { element, type MarkupElement } from '../markup/markup.js';
import { failureWording } from '../wording/source-wording.js';
import type { SourceState } from './artefact-source.js';
import { problemListMarkup } from './problem-list-markup.js';

/** What went wrong with a document or data, what to do, and the problems that a reader named. */
export function sourceFailureMarkup(
  state: SourceState<unknown> & { status: 'failed' },
  { thing, src }: { thing: string; src?: string },
): MarkupElement {
  const { happened, whatToDo } = failureWording(state.failure, thing, { src, httpStatus: state.httpStatus });
  return element(
    'div',
    [
      element('p', element('strong', happened)),
      element('p', whatToDo),
      state.problems.length > 0 ? problemListMarkup(state.problems) : '',
    ],
    { class: 'nhs-source-failure' },
  );
}
