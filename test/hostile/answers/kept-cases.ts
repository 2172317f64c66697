import type { AnswersCases, GivenAnswers } from './answers-case.js';
import { answersOf, assessmentOf, checklistOf, recordOf } from './answers-of.js';

const tag = '<img src onerror="__nhsProbe()">';
const saved = '2026-11-01T10:00:00.000Z';
const deep = '['.repeat(50_000) + ']'.repeat(50_000);
const proto =
  '{"__proto__":{"polluted":"words"},"constructor":{"prototype":{"polluted":"words"}},"item":"one","hazard":"x"}';

/** What another script, an older version or an accident can leave under a name in the browser. */
const corrupt: Record<string, string> = {
  'no text': '',
  'no JSON': '{"saved":',
  nothing: 'null',
  'a number': '5',
  'a text': '"words"',
  'a list': '[]',
  'answers that are nothing': JSON.stringify({ saved, answers: null }),
  'answers that are a text': JSON.stringify({ saved, answers: 'words' }),
  'answers that are a number': JSON.stringify({ saved, answers: 7 }),
  'answers that are true': JSON.stringify({ saved, answers: true }),
  'answers of nothing': JSON.stringify({ saved, answers: [null, 0, '', [], {}, [[]]] }),
  'a time that is none': JSON.stringify({ saved: tag, answers: { record: recordOf('words') } }),
  'a time far away': JSON.stringify({ saved: '+275760-09-13T00:00:00.001Z', answers: [assessmentOf('words')] }),
  'changes at no time': JSON.stringify({
    saved,
    answers: { record: recordOf('words'), changedAt: { one: 1e308, profile: -1, constructor: 5, two: 'words' } },
  }),
  'changes that are a list': JSON.stringify({ saved, answers: { record: recordOf('words'), changedAt: [1, 2] } }),
  'a later version': JSON.stringify({
    saved,
    answers: { record: { ...recordOf(tag), schemaVersion: 1e300 }, changedAt: null },
  }),
  'a record that is a list': JSON.stringify({ saved, answers: { record: answersOf(tag) } }),
  'deep data': `{"saved":"${saved}","answers":${deep}}`,
  'deep records': `{"saved":"${saved}","answers":{"record":${deep}}}`,
  'the prototype': `{"saved":"${saved}","answers":{"record":{"answers":[${proto}],"__proto__":{"polluted":1}},"changedAt":${proto}}}`,
  'the prototype in a list': `{"saved":"${saved}","answers":[${proto}],"__proto__":{"answers":[]}}`,
  'a template': JSON.stringify({
    saved,
    answers: { record: { answers: [{ item: 'one', reason: { _$litType$: 1, strings: [tag], values: [] } }] } },
  }),
  'half of a character': `{"saved":"${saved}","answers":[{"hazard":"\\ud800","reason":"\\udfff\\u0000"}]}`,
};

const record = recordOf(tag);
const own = JSON.stringify(checklistOf(tag));

/** The same for each element that keeps answers, and hostile answers that are in good order. */
export const keptCases: AnswersCases = {
  ...each(corrupt, (kept) => ({ kept })),
  'answers in good order, in a checklist': {
    tag: 'nhs-characteristic-checklist',
    kept: JSON.stringify({ saved, answers: { record, changedAt: { one: 1 } } }),
    control: { json: JSON.stringify(record) },
  },
  'answers to a checklist of the page': {
    tag: 'nhs-characteristic-checklist',
    attributes: { checklist: own },
    kept: JSON.stringify({ saved, answers: { record: { ...record, checklist: { id: 'team' } } } }),
    control: { json: own },
  },
  'answers in good order, in an assessment': {
    tag: 'nhs-hazard-assessment',
    attributes: { hazards: 'lacks-informed-consent' },
    kept: JSON.stringify({ saved, answers: [assessmentOf(tag)] }),
    control: { json: JSON.stringify(assessmentOf(tag)) },
  },
};

const states: AnswersCases = {};
for (const [index, restored] of [null, 5, true, [], {}, [tag], tag, `# ${tag}\n\n- [ ] ${tag}`].entries()) {
  Object.assign(
    states,
    each({ [`state ${index}`]: '' }, () => ({ restored })),
  );
}

/** What a browser puts back is a text of the element's own, a file, a form's data, or what an extension makes of it. */
export const restoredCases: AnswersCases = {
  ...each(corrupt, (restored) => ({ restored })),
  ...states,
  'a record in good order': {
    tag: 'nhs-characteristic-checklist',
    restored: JSON.stringify(record),
    control: { json: JSON.stringify(record) },
  },
  'hazards in good order': {
    tag: 'nhs-hazard-assessment',
    attributes: { hazards: 'lacks-informed-consent' },
    restored: JSON.stringify([assessmentOf(tag)]),
    control: { json: JSON.stringify(assessmentOf(tag)) },
  },
};

/** The files that a person opens are anybody's. */
export const openedCases: AnswersCases = {
  ...each(corrupt, (opened) => ({ opened })),
  'a record': {
    tag: 'nhs-characteristic-checklist',
    attributes: { checklist: own, answers: JSON.stringify(answersOf('words')) },
    opened: JSON.stringify(record),
    control: { json: JSON.stringify(record) },
  },
  'a list of tasks': {
    tag: 'nhs-characteristic-checklist',
    attributes: { checklist: own },
    opened: `# ${tag}\n\n- [ ] ${tag}\n- [x] [words](javascript:__nhsProbe())\n`,
    control: { markdown: `- [ ] ${tag}\n- [x] [words](javascript:__nhsProbe())` },
  },
  hazards: {
    tag: 'nhs-hazard-assessment',
    attributes: { hazards: 'lacks-informed-consent' },
    opened: JSON.stringify({ project: tag, hazards: [assessmentOf(tag)] }),
    control: { json: JSON.stringify(assessmentOf(tag)) },
  },
};

function each(texts: Record<string, string>, given: (text: string) => Partial<GivenAnswers>): AnswersCases {
  const cases: AnswersCases = {};
  const small = JSON.stringify({ title: 'x', sections: [{ title: 'x', items: [{ id: 'one', question: 'x' }] }] });
  for (const [name, text] of Object.entries(texts)) {
    cases[`${name}, in a checklist`] = {
      tag: 'nhs-characteristic-checklist',
      attributes: { checklist: small },
      ...given(text),
    };
    cases[`${name}, in an assessment`] = {
      tag: 'nhs-hazard-assessment',
      attributes: { hazards: 'lacks-informed-consent' },
      ...given(text),
    };
  }
  return cases;
}
