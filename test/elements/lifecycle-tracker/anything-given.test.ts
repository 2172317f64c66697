import { assert } from 'chai';
import fc from 'fast-check';
import '../../../src/elements/lifecycle-tracker/nhs-lifecycle-tracker.js';
import { words } from '../../browser/form-harness.js';
import { progress } from './lifecycle-tracker-harness.js';

const names = [
  'progress',
  'lifecycle',
  'checklist',
  'hazards',
  'project',
  'autosave',
  'variant',
  'headingLevel',
  'src',
];

const throwing = (): never => {
  throw new Error('a property that throws');
};

/** What JSON cannot hold, and what is no data at all. */
const oddValues: readonly unknown[] = [
  Symbol('x'),
  2n ** 70n,
  NaN,
  throwing,
  { history: [null, { stage: null }, 5] },
  { history: [{ get stage() { return throwing(); } }] }, // prettier-ignore
  { answers: [null, 5, { item: null, state: {} }] },
  [null, { hazard: null }, { hazard: 'risk-to-privacy', state: {}, stage: 5 }],
  new Proxy({}, { get: throwing, ownKeys: throwing }),
  Object.freeze({ history: Object.freeze([]) }),
  { title: 'x', stages: [{ id: 5 }, null, { title: 'Y' }] },
  '{',
  '{"history":5}',
];

/** By its place, because some of them cannot be printed. */
const odd = fc.record({ place: fc.nat(oddValues.length - 1) });

const valueOf = (given: unknown): unknown =>
  typeof given === 'object' && given !== null && 'place' in given ? oddValues[Number(given.place)] : given;

describe('nhs-lifecycle-tracker, whatever a script gives', () => {
  it('shows something, and throws nothing at the page', async () => {
    const errors: string[] = [];
    const listen = (event: ErrorEvent | PromiseRejectionEvent): void => {
      errors.push(String('reason' in event ? event.reason : event.error));
      event.preventDefault();
    };
    addEventListener('error', listen);
    addEventListener('unhandledrejection', listen);
    try {
      await fc.assert(
        fc.asyncProperty(
          fc.constantFrom(...names),
          fc.oneof(odd, fc.anything({ withNullPrototype: true, withDate: true })),
          fc.boolean(),
          async (name, value, isEditable) => {
            const element = document.createElement('nhs-lifecycle-tracker');
            element.textContent = 'The page’s own words.';
            element.editable = isEditable;
            if (name !== 'progress' && name !== 'src') element.progress = progress;
            Reflect.set(element, name, valueOf(value));
            document.body.append(element);
            const root = element.shadowRoot!;
            const isShown = (): boolean => {
              const slot = root.querySelector('slot');
              const box = root.querySelector<HTMLElement>('.nhs-root');
              if (slot?.parentElement?.hidden === false) return true;
              return !!box && !box.hidden && !words(box).startsWith('Loading') && words(box) !== '';
            };
            for (let turn = 0; turn < 100 && !isShown(); turn += 1)
              await new Promise((resolve) => setTimeout(resolve, 5));
            await new Promise((resolve) => setTimeout(resolve, 5));
            const shown = isShown();
            element.remove();
            assert.isTrue(shown);
            assert.deepEqual(errors.splice(0), []);
          },
        ),
        { numRuns: 150 },
      );
    } finally {
      removeEventListener('error', listen);
      removeEventListener('unhandledrejection', listen);
    }
  }).timeout(60_000);
});
