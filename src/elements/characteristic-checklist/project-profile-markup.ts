import { projectFacts, type ProjectProfile } from '../../artefacts/project-profile.js';
import { element, type MarkupElement } from '../../markup/markup.js';
import { checklistWording as wording } from '../../wording/checklist-wording.js';
import { summaryRowMarkup } from '../summary-row-markup.js';

/** What a project says of itself, for those who read it. */
export function projectProfileMarkup({ kind, facts = {} }: ProjectProfile): MarkupElement {
  const said = (is: boolean | undefined): string =>
    is === undefined ? wording.notSaid : is ? wording.fact.yes : wording.fact.no;
  return element(
    'dl',
    [
      summaryRowMarkup(wording.kind, kind ? wording.kinds[kind] : wording.notSaid),
      ...projectFacts.map((fact) => summaryRowMarkup(wording.facts[fact].question, said(facts[fact]))),
    ],
    { class: 'nhsuk-summary-list' },
  );
}
