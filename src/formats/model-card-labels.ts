import {
  modelCardFields,
  modelCardSections,
  type ModelCardField,
  type ModelCardSectionName,
} from '../artefacts/model-card-fields.js';
import { wordsKey } from './words-key.js';

/**
 * Other words for a field, beside its own label and the template's: labels of NHS production cards, headings of the
 * older NHSX template, of Mitchell and others' "Model cards for model reporting" and of cards in general.
 */
const otherLabels: Readonly<Record<string, readonly string[]>> = {
  summary: ['Summary', 'Model summary', 'Short description', 'Purpose', 'TL;DR'],
  modelType: ['Type', 'Type of model', 'Algorithm type'],
  owners: [
    'Developer',
    'Developers',
    'Model developer',
    'Model developers',
    'Owner',
    'Owners',
    'Model owner',
    'Author',
    'Authors',
    'Maintainer',
    'Maintainers',
    'Team',
    'Created by',
    'Produced by',
  ],
  organisation: ['Organization', 'Company', 'Funded by'],
  status: ['Model status', 'Lifecycle stage', 'Stage'],
  'dates.launched': ['Release date', 'Model release date', 'Launched', 'Released', 'Date of release', 'Go-live date'],
  'version.name': ['Model version', 'Versioning', 'Version number', 'Current version'],
  'version.notes': ['Release notes', 'Changes'],
  'version.date': ['Date of version'],
  'dates.created': ['Date created', 'Creation date', 'Model date', 'Date', 'Date of model card'],
  'dates.updated': ['Updated', 'Date updated', 'Last update', 'Last modified', 'Date of last update'],
  'dates.nextReview': ['Review date', 'Next review date', 'Date of next review'],
  licences: ['Licences', 'License', 'Licenses', 'Licensing', 'Model licence', 'Model license'],
  links: ['Link', 'Additional links', 'Related links', 'Useful links', 'Resources', 'References and links'],
  tags: ['Keywords'],
  languages: ['Language', 'Language(s)', 'Language(s) (NLP)', 'Supported languages'],
  images: [],
  overview: ['Model description', 'Model overview', 'Introduction', 'General information'],
  'intendedUse.background': ['Background', 'Motivation', 'Context', 'Problem statement'],
  'intendedUse.scope': ['Intended use', 'Intended uses', 'Primary intended use', 'Primary intended uses', 'Model use'],
  'intendedUse.users': ['Users', 'Primary intended users', 'Target users', 'Audience', 'Intended audience'],
  'intendedUse.useCases': ['Intended use cases', 'Direct use', 'Evaluated use', 'Primary use cases', 'Applications'],
  'intendedUse.outOfScope': [
    'Out of scope',
    'Out of scope use',
    'Out of scope uses',
    'Out of scope use cases',
    'Out of scope cases',
    'Uses out of scope',
    'Misuse and out of scope use',
    'Prohibited uses',
  ],
  'intendedUse.howToUse': [
    'How to use',
    'Usage',
    'How to get started with the model',
    'Getting started',
    'Quick start',
  ],
  'data.overview': [
    'Overview',
    'Data description',
    'Training data',
    'Training dataset',
    'Training and validation data',
    'Training and evaluation data',
    'Training and testing data',
    'Data used',
  ],
  'data.sources': ['Sources', 'Data source', 'Datasets used', 'Training datasets'],
  'data.sensitive': ['Sensitive data use', 'Personal data', 'Privacy'],
  'data.preprocessing': [
    'Data pre-processing and cleaning',
    'Data pre-processing',
    'Pre-processing',
    'Data cleaning',
    'Cleaning',
    'Data preparation',
  ],
  'data.splits': ['Split', 'Splits', 'Data splits', 'Train/test split', 'Training, testing and validation split'],
  'methodology.modelType': [],
  'methodology.models': ['Models', 'Preferred approach', 'Approach', 'Model used', 'Base model'],
  'methodology.architecture': ['Model architecture', 'Model architecture and objective', 'Architecture overview'],
  'methodology.inputs': ['Input', 'Model inputs', 'Inputs and outputs', 'Input format'],
  'methodology.outputs': ['Output', 'Model outputs', 'Output format'],
  'methodology.justification': ['Rationale'],
  'methodology.features': ['Features', 'Feature selection'],
  'methodology.algorithm': ['Algorithm', 'Algorithm used', 'Inference process', 'Methodology', 'Methods'],
  'methodology.alternatives': [
    'Alternative methods',
    'Alternate methods',
    'Alternatives',
    'Alternatives considered',
    'Alternate methods considered',
  ],
  'methodology.trainingProcess': [
    'Training',
    'Training procedure',
    'Training details',
    'Model training',
    'Training methods',
    'Training methodology',
  ],
  'methodology.hyperparameters': [
    'Hyperparameter tuning',
    'Hyperparameters',
    'Training hyperparameters',
    'Fine tuning',
    'Encoding and fine-tuning details',
  ],
  'methodology.environment': ['Hardware and software', 'Technical environment', 'Compute infrastructure', 'Software'],
  'evaluation.process': [
    'Evaluation',
    'Evaluation data',
    'Evaluation dataset',
    'Model evaluation',
    'Model validation',
    'Validation',
    'Performance',
    'Model performance',
    'Performance and limitations',
    'Evaluation procedure',
  ],
  'evaluation.focus': ['Factors', 'Relevant factors', 'Evaluation factors'],
  'evaluation.breakdown': [
    'Quantitative analyses',
    'Quantitative analysis',
    'Performance by sub-group',
    'Results by group',
  ],
  'evaluation.metrics': [
    'Metric',
    'Chosen metrics',
    'Evaluation metrics',
    'Performance metrics',
    'Model performance measures',
  ],
  'evaluation.graphics': ['Figures', 'Plots', 'Visuals'],
  'evaluation.deployment': ['Model performance in deployment'],
  'ethics.bias': [
    'Bias and fairness',
    'Bias, fairness',
    'Bias',
    'Fairness',
    'Fairness analysis',
    'Ethical considerations',
    'Ethics',
    'Ethical considerations and limitations',
    'Ethical and privacy considerations',
  ],
  'ethics.safety': ['Risks including implications for human safety', 'Human safety', 'Safety', 'Safety implications'],
  'ethics.risks': ['Risks and mitigations', 'Risk', 'Risks and harms'],
  'ethics.groups': ['Groups', 'Affected groups', 'Groups at risk'],
  'oversight.humanReview': ['Human oversight', 'Human in the loop'],
  'oversight.appeals': ['Appeals process', 'Appeal and review'],
  'oversight.training': ['User training'],
  'caveats.limitations': [
    'Caveats',
    'Limitations',
    'Known limitations',
    'Current limitations',
    'Caveats and recommendations',
    'Limitations and caveats',
    'Limitations and biases',
    'Bias, risks, and limitations',
  ],
  'caveats.tradeoffs': ['Tradeoffs', 'Trade-off'],
  'caveats.recommendations': ['Recommendation'],
};

/** Other headings of a section as a whole, beside our own. */
const otherHeadings: Readonly<Record<ModelCardSectionName, readonly string[]>> = {
  specification: ['Details', 'Model specification', 'Model at a glance', 'At a glance'],
  overview: ['Model details', 'Pipeline details', 'Algorithm details', 'Model information', 'About this model'],
  intendedUse: ['Intended uses', 'Model use', 'Pipeline use', 'Algorithm use', 'Uses', 'Intended use and users'],
  data: ['Dataset', 'Datasets', 'Data used in this model'],
  methodology: ['Methodology', 'Method', 'Methods', 'Training methodology', 'Technical details'],
  evaluation: [
    'Evaluation',
    'Performance',
    'Model performance',
    'Performance and evaluation',
    'Performance and limitations',
    'Results',
    'Evaluation results',
    'Evaluation and results',
  ],
  ethics: [
    'Ethics',
    'Ethical considerations and limitations',
    'Ethical and privacy considerations',
    'Fairness and ethics',
  ],
  oversight: ['Oversight'],
  caveats: ['Caveats and recommendations', 'Limitations and recommendations'],
};

/** Where prose goes that stands right under the heading of a section. */
export const mainFieldOf: Readonly<Record<ModelCardSectionName, string>> = {
  specification: 'summary',
  overview: 'overview',
  intendedUse: 'intendedUse.scope',
  data: 'data.overview',
  methodology: 'methodology.algorithm',
  evaluation: 'evaluation.process',
  ethics: 'ethics.bias',
  oversight: 'oversight.humanReview',
  caveats: 'caveats.limitations',
};

const fieldByPath = new Map(modelCardFields.map((field) => [field.path, field]));
const sectionByKey = new Map<string, ModelCardSectionName>();
const groupByKey = new Map<string, ModelCardSectionName>();
const fieldsByKey = new Map<string, ModelCardField[]>();

for (const { name, heading } of modelCardSections) {
  for (const words of [heading, ...otherHeadings[name]]) sectionByKey.set(wordsKey(words), name);
}
for (const field of modelCardFields) {
  if (field.group !== undefined) groupByKey.set(wordsKey(field.group), field.section);
  for (const words of [field.label, field.templateLabel ?? '', ...(otherLabels[field.path] ?? [])]) {
    const key = wordsKey(words);
    const known = fieldsByKey.get(key) ?? [];
    if (key !== '' && !known.includes(field)) fieldsByKey.set(key, [...known, field]);
  }
}

export const fieldAt = (path: string): ModelCardField | undefined => fieldByPath.get(path);

/** Headings are often numbered by hand: "2.1 Data". */
function keysOf(words: string): string[] {
  const key = wordsKey(words);
  if (!/^\s*\d/.test(words)) return [key];
  const unnumbered = wordsKey(words.replace(/^\s*\d+(?:\.\d+)*[.)]?\s+/, ''));
  return key === unnumbered ? [key] : [key, unnumbered];
}

function first<Value>(words: string, find: (key: string) => Value | undefined): Value | undefined {
  for (const key of keysOf(words)) {
    const found = find(key);
    if (found !== undefined) return found;
  }
  return undefined;
}

export const sectionOfHeading = (words: string): ModelCardSectionName | undefined =>
  first(words, (key) => sectionByKey.get(key));

export const groupOfHeading = (words: string): ModelCardSectionName | undefined =>
  first(words, (key) => groupByKey.get(key));

/** The field of that section which these words name, if any. */
export const fieldInSection = (words: string, section?: ModelCardSectionName): ModelCardField | undefined =>
  first(words, (key) => fieldsByKey.get(key)?.find((field) => field.section === section));

/** The field that a label names: one of the section it stands in before any other. */
export function fieldOfLabel(words: string, section?: ModelCardSectionName): ModelCardField | undefined {
  const inSection = fieldInSection(words, section);
  if (inSection !== undefined) return inSection;
  const anywhere = first(words, (key) => fieldsByKey.get(key)?.[0]);
  if (anywhere !== undefined) return anywhere;
  const named = sectionOfHeading(words);
  return named && fieldByPath.get(mainFieldOf[named]);
}

/** Whether a bold run without a colon is a label. */
export const isKnownLabel = (words: string): boolean => fieldsByKey.has(wordsKey(words));

/** By path of a field or name of a section, which "overview" is both: our words for it, and the template's. */
const ourKeys = new Map<string, Set<string>>();
for (const { name, heading } of modelCardSections) ourKeys.set(name, new Set([wordsKey(heading)]));
for (const { path, label, templateLabel } of modelCardFields) {
  const keys = ourKeys.get(path) ?? new Set();
  keys.add(wordsKey(label));
  if (templateLabel !== undefined) keys.add(wordsKey(templateLabel));
  ourKeys.set(path, keys);
}

/** Whether the author's words for a field or section are ours, or the template's. */
export const areOurWords = (pathOrSection: string, words: string): boolean =>
  ourKeys.get(pathOrSection)?.has(wordsKey(words)) ?? false;

const lastPaths = new Map<ModelCardSectionName, string>();
for (const { name } of modelCardSections) {
  const fields = modelCardFields.filter(({ section }) => section === name);
  const last = fields.findLast(({ templateLabel }) => templateLabel !== undefined) ?? fields.at(-1);
  lastPaths.set(name, last?.path ?? name);
}

/** Behind what of a section everything else of it stands: its last field in the template. */
export const lastPathOf = (section: ModelCardSectionName): string => lastPaths.get(section) ?? section;
