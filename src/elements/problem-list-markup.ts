import type { Problem } from '../artefacts/problem.js';
import { element, type MarkupElement } from '../markup/markup.js';
import { modelCardWording as wording } from '../wording/model-card-wording.js';

/** Problems in words, each with its line where there is one. */
export function problemListMarkup(problems: readonly Problem[]): MarkupElement {
  const items = problems.map(({ path, line, message }) =>
    element('li', [line !== undefined ? wording.line(line) : path ? `${path}: ` : '', message]),
  );
  return element('ul', items, { class: 'nhsuk-list nhsuk-list--bullet' });
}
