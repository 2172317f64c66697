import type { AnswersCases } from './answers-case.js';

/** Where a piece of evidence would lead, if an element believed it. */
const addresses = [
  'javascript:__nhsProbe()',
  'JaVaScRiPt:__nhsProbe()',
  'java\tscript:__nhsProbe()',
  'java\nscript:__nhsProbe()',
  '\u0001javascript:__nhsProbe()',
  ' javascript:__nhsProbe()',
  'javascript&colon;__nhsProbe()',
  'javascript:__nhsProbe()//https://a.example',
  'https://a.example\njavascript:__nhsProbe()',
  'data:text/html,<script>__nhsProbe()</script>',
  'vbscript:__nhsProbe()',
  'blob:https://a.example/x',
  'file:///etc/hosts',
  'https://a.example/"onclick="__nhsProbe()',
  'https://a.example/<img/src/onerror=__nhsProbe()>',
  'https://[',
  '//probe.invalid/x',
  '\u202ehttps://a.example/\u2066exe.fdp',
  '[words](javascript:__nhsProbe())',
  '<javascript:__nhsProbe()>',
];

const answer = { item: 'one', state: 'yes', evidence: addresses, reason: addresses.join('\n\n') };
const checklist = {
  title: 'x',
  sections: [
    {
      title: 'x',
      items: [
        {
          id: 'one',
          question: addresses.map((address) => `[words](<${address}>)`).join(' '),
          sources: addresses.map((source) => ({ source })),
        },
      ],
    },
  ],
};
const control = { json: JSON.stringify([addresses]) };
const yaml = `answers:\n  - item: one\n    state: "yes"\n    evidence:\n${addresses.map((address) => `      - ${JSON.stringify(address)}\n`).join('')}`;
const tasks = addresses.map((address) => `- [x] [words](${address})\n  Evidence: ${address}\n`).join('');

export const evidenceCases: AnswersCases = {
  'evidence to fill in': {
    tag: 'nhs-characteristic-checklist',
    attributes: { checklist: JSON.stringify(checklist), answers: JSON.stringify([answer, { ...answer, owner: 'x' }]) },
    control,
  },
  'evidence to read': {
    tag: 'nhs-characteristic-checklist',
    attributes: { readonly: '', checklist: JSON.stringify(checklist), answers: JSON.stringify([answer]) },
  },
  'evidence that is disabled': {
    tag: 'nhs-characteristic-checklist',
    attributes: { disabled: '', checklist: JSON.stringify(checklist), answers: JSON.stringify([answer]) },
  },
  'evidence in YAML': {
    tag: 'nhs-characteristic-checklist',
    attributes: { readonly: '', checklist: JSON.stringify(checklist), src: 'document' },
    text: yaml,
    fileName: 'yaml',
  },
  'evidence in tasks': {
    tag: 'nhs-characteristic-checklist',
    attributes: { readonly: '', src: 'document' },
    text: tasks,
    fileName: 'md',
  },
  'sources that are hostile': {
    tag: 'nhs-characteristic-checklist',
    attributes: { src: 'javascript:__nhsProbe()' },
    control: { attributes: { src: 'javascript:__nhsProbe()' } },
  },
  'a list from data': { tag: 'nhs-hazard-list', attributes: { src: 'data:text/markdown,# x' } },
  'an assessment from a script': { tag: 'nhs-hazard-assessment', attributes: { src: 'java\nscript:__nhsProbe()' } },
  'precautions that are addresses': {
    tag: 'nhs-hazard-list',
    properties: {
      assessments: [{ hazard: 'x', state: 'applies', precautions: addresses, reason: addresses.join('\n\n') }],
    },
  },
  'a vocabulary that leads away': {
    tag: 'nhs-hazard-list',
    properties: {
      vocabulary: addresses.map((link, index) => ({ id: `x-${index}`, title: link, description: link, link })),
      assessments: addresses.map((_, index) => ({ hazard: `x-${index}`, state: 'applies' })),
    },
  },
};
