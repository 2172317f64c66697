import type { HostileDocuments } from '../documents/hostile-document.js';
import type { AnswersCases } from './answers-case.js';
import { assessmentOf, checklistOf, recordOf } from './answers-of.js';

/**
 * Markdown and HTML of the corpus in the places that elements for answers have for words: each in two of the six, in
 * turn, because a browser needs longer for a form than for a card.
 */
export function snippetCases(documents: HostileDocuments): AnswersCases {
  const cases: AnswersCases = {};
  let count = 0;
  for (const [name, document] of Object.entries(documents)) {
    if (document.kind !== 'snippet' || document.text.length > 1500) continue;
    const { text } = document;
    const line = text.replace(/\s+/g, ' ');
    const cell = line.replaceAll('|', '\\|');
    const control = { markdown: text };
    const record = recordOf(text);
    const places = {
      [`${name}, in a checklist to fill in`]: {
        tag: 'nhs-characteristic-checklist',
        attributes: { checklist: JSON.stringify(checklistOf(text)), answers: JSON.stringify(record.answers) },
        control,
      },
      [`${name}, in a record`]: {
        tag: 'nhs-characteristic-checklist',
        attributes: { readonly: '', src: 'document' },
        text: JSON.stringify(record),
        fileName: 'json',
      },
      [`${name}, in a list of tasks`]: {
        tag: 'nhs-characteristic-checklist',
        attributes: { readonly: '', src: 'document' },
        text: `# ${line}\n\n${text.replaceAll('\0', '')}\n\n## ${line}\n\n- [ ] ${line}\n- [x] ${line}\n  - [ ] words\n`,
        fileName: 'md',
      },
      [`${name}, in a table of hazards`]: {
        tag: 'nhs-hazard-list',
        attributes: { src: 'document' },
        text: `| Hazard | Applies | Reason | Precautions |\n| --- | --- | --- | --- |\n| Lacks informed consent | yes | ${cell} | ${cell} |\n| ${cell} | ${cell} | words | ${cell} |\n`,
        fileName: 'md',
      },
      [`${name}, in a list of hazards`]: {
        tag: 'nhs-hazard-list',
        properties: { assessments: [assessmentOf(text)] },
      },
      [`${name}, in an assessment`]: {
        tag: 'nhs-hazard-assessment',
        attributes: { hazards: 'lacks-informed-consent', assessments: JSON.stringify([assessmentOf(text)]) },
      },
    } satisfies AnswersCases;
    const turn = count++ % 3;
    // A seventh of the corpus, for the time it takes.
    if (count % 7 !== 0) continue;
    Object.assign(cases, Object.fromEntries(Object.entries(places).filter((_, index) => index % 3 === turn)));
  }
  return cases;
}
