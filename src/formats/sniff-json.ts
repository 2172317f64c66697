import { modelCardSchema } from '../artefacts/model-card.js';
import { copyPlainData } from './copy-plain-data.js';

/** Our own card, or what the data looks like when there is no reader for it. */
export type Sniffed = { format: 'json' } | { looksLike: string };

const has = (data: object, ...keys: string[]): boolean => keys.some((key) => Object.hasOwn(data, key));
const textAt = (data: object, key: string): string => {
  const value: unknown = Object.hasOwn(data, key) ? (data as Record<string, unknown>)[key] : '';
  return typeof value === 'string' ? value : JSON.stringify(copyPlainData(value ?? '', []));
};

const foreignJson: readonly [looksLike: string, test: (data: object) => boolean][] = [
  ['a CycloneDX document', (data) => textAt(data, 'bomFormat') === 'CycloneDX'],
  ['a FHIR resource', (data) => has(data, 'resourceType')],
  [
    'a Model Card Toolkit document',
    (data) => has(data, 'model_details') && has(data, 'model_parameters', 'quantitative_analysis', 'considerations'),
  ],
  [
    'an Amazon SageMaker model card',
    (data) =>
      (has(data, 'model_overview', 'intended_uses') && has(data, 'evaluation_details', 'training_details')) ||
      has(data, 'ModelOverview') ||
      (has(data, 'Content') && has(data, 'ModelCardName')),
  ],
  ['an ethics checklist', (data) => has(data, 'sections') && /line_id/.test(textAt(data, 'sections'))],
  ['an Algorithmic Transparency Recording Standard record', (data) => has(data, 'tier_1_information')],
  ['an AMT system card', (data) => has(data, 'schema_version') && has(data, 'models', 'assessments', 'ai_act_profile')],
  [
    'an SPDX document',
    (data) => /spdx\.org\/rdf\/3/.test(textAt(data, '@context')) || /ai_AIPackage/.test(textAt(data, '@graph')),
  ],
  ['a Croissant description of a dataset', (data) => /mlcommons\.org\/croissant/.test(textAt(data, 'conformsTo'))],
];

const otherJson = 'JSON that is not a model card of a kind known here';

/** Tells our own card as JSON from the many other documents that are called `model_card.json`. */
export function sniffJson(data: unknown): Sniffed {
  if (Array.isArray(data)) {
    const isResults = data.some(
      (item: unknown) => typeof item === 'object' && item !== null && has(item, 'dataset') && has(item, 'value'),
    );
    return { looksLike: isResults ? 'a list of Hugging Face evaluation results' : otherJson };
  }
  if (typeof data !== 'object' || data === null) return { looksLike: otherJson };
  const foreign = foreignJson.find(([, test]) => test(data));
  if (foreign !== undefined) return { looksLike: foreign[0] };
  const keys = Object.keys(data);
  const ours = keys.filter((key) => Object.hasOwn(modelCardSchema.entries, key));
  const telling = [
    'title',
    'summary',
    'overview',
    'intendedUse',
    'methodology',
    'evaluation',
    'ethics',
    'oversight',
    'caveats',
  ];
  return ours.length * 2 > keys.length && ours.some((key) => telling.includes(key))
    ? { format: 'json' }
    : { looksLike: otherJson };
}
