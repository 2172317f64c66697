import { element, type MarkupElement } from '../../markup/markup.js';
import { checklistWording as wording } from '../../wording/checklist-wording.js';
import { countPart } from './checklist-counts.js';
import type { ChecklistPart } from './checklist-questions.js';
import type { ChecklistText } from './checklist-text.js';

/** The parts of a checklist as a task list, each with a way to it and how far it has come in plain numbers. */
export function checklistOverviewMarkup(parts: readonly ChecklistPart[], text: ChecklistText): MarkupElement {
  return element(
    'ul',
    partsWithQuestions(parts).map((part) => checklistOverviewItem(part, text)),
    { class: 'nhsuk-task-list' },
  );
}

/** In the others there is nothing to do. */
export const partsWithQuestions = (parts: readonly ChecklistPart[]): ChecklistPart[] =>
  parts.filter(({ questions }) => questions.length > 0);

/** One of them, for a list of which only that changes that has to. */
export function checklistOverviewItem(part: ChecklistPart, text: ChecklistText): MarkupElement {
  const statusId = `${part.id}-status`;
  const link = element('a', text.plain(part.section.title), {
    class: 'nhsuk-task-list__link',
    href: `#${part.id}`,
    'aria-describedby': statusId,
  });
  return element(
    'li',
    [
      element('div', link, { class: 'nhsuk-task-list__name-and-hint' }),
      element('div', element('bdi', wording.count(countPart(part))), {
        class: 'nhsuk-task-list__status',
        id: statusId,
      }),
    ],
    { class: 'nhsuk-task-list__item nhsuk-task-list__item--with-link' },
  );
}
