import type { AnswersCases } from './answers-case.js';

const tag = '<img src onerror="__nhsProbe()">';

/** Ids and titles that break a selector, an id, an object, or take the place of something of the element's own. */
const names = [
  `"]${tag}`,
  `'] *, [x='${tag}`,
  '#',
  '.',
  '*',
  ':is(',
  '\\',
  '\u0000',
  ' ',
  '\u202ewords\u2066',
  '\ud800',
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'then',
  'innerHTML',
  'value',
  'form',
  'length',
  'checklist-title',
  'answers-file',
  'text-to-copy',
  'profile',
  'profile-kind',
  'one',
  'one-state',
  'one-state-2',
  'one-2',
  'one-2-state',
  'ONE',
  'one',
  'part-one',
  'item-one-state',
  'hazard-one-title',
  'lacks-informed-consent',
  `${tag}#one`,
  'x'.repeat(5000),
];

const item = (id: string): Record<string, unknown> => ({ id, question: `words ${id}`, title: id, partOf: id });
const sections = names.map((name) => ({ id: name, title: name, items: [item(name), item(`${name} state`)] }));
const answers = [...names, 'of no checklist'].flatMap((name) => [
  { item: name, state: 'not-applicable', date: name, owner: name },
  { item: name, state: 'no', reason: name },
]);
const hazards = [...names, ...names].map((hazard) => ({ hazard, state: 'applies', assessed: hazard, reviewBy: 'x' }));
const control = { json: JSON.stringify(names) };
const yaml = names.map((name) => `  - item: ${JSON.stringify(name)}\n    state: "no"\n`).join('');

export const nameCases: AnswersCases = {
  'names in a checklist': {
    tag: 'nhs-characteristic-checklist',
    attributes: { checklist: JSON.stringify({ id: names[0], title: tag, sections }), answers: JSON.stringify(answers) },
    control,
  },
  'names in a record': {
    tag: 'nhs-characteristic-checklist',
    attributes: { readonly: '', checklist: JSON.stringify({ title: tag, sections }), answers: JSON.stringify(answers) },
  },
  'names in YAML': {
    tag: 'nhs-characteristic-checklist',
    attributes: { readonly: '', src: 'document' },
    text: `answers:\n${yaml}`,
    fileName: 'yaml',
  },
  'names in tags of YAML': {
    tag: 'nhs-characteristic-checklist',
    attributes: { src: 'document' },
    text: `&a !!js/function answers: &b\n  - <<: *b\n    item: !!js/undefined one\n    reason: !<tag:x> *a\n? {__proto__: x}\n: y\n`,
    fileName: 'yaml',
  },
  'names in deon': {
    tag: 'nhs-characteristic-checklist',
    attributes: { readonly: '', src: 'document' },
    text: `title: ${JSON.stringify(tag)}\nsections:\n${names
      .map((name) => {
        const text = JSON.stringify(name);
        return `  - title: ${text}\n    section_id: ${text}\n    lines:\n      - line_id: ${text}\n        line_summary: ${text}\n        line: ${text}\n`;
      })
      .join('')}`,
    fileName: 'yaml',
  },
  'names in a list of hazards': { tag: 'nhs-hazard-list', attributes: { assessments: JSON.stringify(hazards) } },
  'names in stages': {
    tag: 'nhs-hazard-list',
    attributes: {
      'group-by': 'stage',
      assessments: JSON.stringify(names.map((stage) => ({ hazard: 'x', state: 'applies', stage, version: stage }))),
    },
  },
  'names in an assessment': {
    tag: 'nhs-hazard-assessment',
    // Some of them: each makes a form of its own.
    attributes: { hazards: 'x', assessments: JSON.stringify(hazards.slice(-12)), version: tag, project: tag },
  },
  'names in a vocabulary': {
    tag: 'nhs-hazard-assessment',
    attributes: { hazards: 'x', layout: tag, frame: tag },
    properties: {
      vocabulary: names.slice(0, 20).map((id) => ({
        id,
        title: id,
        description: tag,
        examples: [tag],
        precautions: [id, tag],
        pictogram: { lines: '"/><image href="http://probe.invalid/x" onerror="__nhsProbe()"/>', areas: tag },
        image: { src: 'http://probe.invalid/x' },
        link: 'javascript:__nhsProbe()',
      })),
    },
  },
  'names in the attributes of a checklist': {
    tag: 'nhs-characteristic-checklist',
    attributes: {
      checklist: '{"title":"x","sections":[{"title":"x","items":[{"id":"one","question":"x"}]}]}',
      project: tag,
      'heading-level': tag,
      profile: tag,
      answers: tag,
      lang: tag,
      dir: 'rtl',
    },
  },
};
