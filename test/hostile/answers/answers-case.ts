import type { PlacedDocument } from '../placed-document.js';

export type AnswersTag = 'nhs-characteristic-checklist' | 'nhs-hazard-list' | 'nhs-hazard-assessment';

/** Everything that reaches an element for answers, by each way there is. */
export interface GivenAnswers {
  tag: AnswersTag;
  /** An address `document` stands for the text that the server gives out. */
  attributes?: Record<string, string>;
  properties?: Record<string, unknown>;
  text?: string;
  fileName?: 'json' | 'yaml' | 'md';
  /** A file that a person opens. */
  opened?: string;
  /** What the browser holds under the name of `autosave`. */
  kept?: string;
  /** What the browser puts back when a person returns. */
  restored?: unknown;
  /** Words that must be visible. */
  mustSay?: string;
  /** The hostile part alone, as the positive control shows it; absent where it only breaks things. */
  control?: PlacedDocument['control'];
}

/** By what each tries. */
export type AnswersCases = Record<string, GivenAnswers>;

export interface AnswersCase extends GivenAnswers {
  id: number;
  name: string;
}

/** With the probe numbered, so that a finding names its case. */
export function numbered(cases: AnswersCases, firstId: number): AnswersCase[] {
  return Object.entries(cases).map(([name, given], index) => {
    const id = firstId + index;
    const deep = (value: unknown): unknown => {
      if (typeof value === 'string') {
        return value
          .replaceAll('__nhsProbe()', `__nhsProbe(${id})`)
          .replaceAll('probe.invalid', `d${id}.probe.invalid`);
      }
      if (Array.isArray(value)) return value.map(deep);
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, deep(part)]));
    };
    return { ...(deep(given) as GivenAnswers), id, name };
  });
}
