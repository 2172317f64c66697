import type { GivenAnswers } from '../answers/answers-case.js';

const throws = (): never => {
  throw new Error('a property that throws');
};

type Live = GivenAnswers & { name: string };

/** Where a script can put anything. */
const places: readonly (readonly [GivenAnswers['tag'], readonly string[]])[] = [
  ['nhs-characteristic-checklist', ['answers', 'profile', 'checklist', 'value', 'project']],
  ['nhs-hazard-list', ['assessments']],
  ['nhs-hazard-assessment', ['assessments']],
];

const small: Record<GivenAnswers['tag'], Record<string, string>> = {
  'nhs-characteristic-checklist': {
    checklist: JSON.stringify({ title: 'x', sections: [{ title: 'x', items: [{ id: 'x', question: 'x' }] }] }),
  },
  'nhs-hazard-list': { assessments: '[{ "hazard": "x", "state": "applies" }]' },
  'nhs-hazard-assessment': { hazards: 'lacks-informed-consent' },
};

/** Answers that only a script can make, in each place: they throw, turn in circles, or are other than they look. */
export function liveAnswers(): Live[] {
  const all: Live[] = [];
  for (const [tag, names] of places) {
    for (const name of names) {
      for (const [kind, value] of Object.entries(liveValues(name))) {
        // A small one, because all of it is clicked.
        const attributes = Object.fromEntries(Object.entries(small[tag]).filter(([other]) => other !== name));
        all.push({ tag, name: `${tag} ${name}, ${kind}`, attributes, properties: { [name]: value } });
      }
    }
  }
  return all;
}

function liveValues(name: string): Record<string, unknown> {
  const list: unknown[] = [];
  const circle = { title: 'x', item: 'x', hazard: 'x', answers: list, sections: list, [name]: list };
  list.push(circle);
  // What Lit itself makes of a template, with a text of the document in it.
  const template = { _$litType$: 1, strings: ['<img src onerror="__nhsProbe()">'], values: [] };
  const real = { ...template, strings: Object.assign(['<img src onerror="__nhsProbe()">'], { raw: ['x'] }) };
  const everywhere = (value: unknown): unknown[] => [
    { item: 'x', hazard: 'x', id: 'x', title: value, state: 'yes', reason: value, question: value, owner: value },
    { item: value, hazard: value, id: value, title: 'x' },
    value,
  ];
  return {
    'a property that throws': [
      Object.defineProperty({ item: 'x', hazard: 'x' }, 'reason', { get: throws, enumerable: true }),
    ],
    'everything throws': new Proxy({}, { get: throws, has: throws, getOwnPropertyDescriptor: throws, ownKeys: throws }),
    'a list that throws': new Proxy([], { get: throws }),
    'a proxy that was revoked': revoked(),
    'texts that throw': everywhere({ toString: throws, [Symbol.toPrimitive]: throws, toJSON: throws }),
    'a JSON of its own': everywhere({ toJSON: () => ({ answers: '<img src onerror="__nhsProbe()">' }) }),
    'a circle': circle,
    'circles in a list': [circle, circle],
    'a template': template,
    'a template of Lit': real,
    'templates in a list': everywhere(template),
    'templates of Lit in a list': everywhere(real),
    'strings and values': everywhere({ strings: ['<img src onerror="__nhsProbe()">'], values: [1] }),
    symbols: everywhere(Symbol('x')),
    'functions and large numbers': [...everywhere(throws), ...everywhere(2n ** 70n), NaN, Infinity],
    'a symbol alone': Symbol('x'),
    'a prototype of its own': Object.setPrototypeOf(
      { item: 'x' },
      { reason: '<img src onerror="__nhsProbe()">' },
    ) as object,
    'deep data': Array.from({ length: 5000 }).reduce<unknown>((inner) => ({ answers: [inner], hazards: [inner] }), 'x'),
    nothing: null,
    numbers: [1, 2],
    'holes and nothing': [null, undefined, , { item: null, hazard: null, id: null, title: null }], // eslint-disable-line no-sparse-arrays
    'an element': document.body,
    'the window': window,
    'a promise that fails': { then: throws },
  };
}

function revoked(): object {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}
