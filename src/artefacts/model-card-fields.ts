/**
 * The fields of a model card in the order of the page, which is the order of the NHS England template. One list drives
 * the reader's labels, the writer, the view and the count of what is filled in.
 * Source of the template's fields: github.com/nhsengland/model-card, revision 0f63f3d, 16 August 2024.
 */

export type ModelCardSectionName =
  | 'specification'
  | 'overview'
  | 'intendedUse'
  | 'data'
  | 'methodology'
  | 'evaluation'
  | 'ethics'
  | 'oversight'
  | 'caveats';

/** What the value at a field's path is: see `model-card.ts`. */
export type ModelCardFieldKind =
  'text' | 'texts' | 'owners' | 'splits' | 'metrics' | 'risks' | 'images' | 'licences' | 'links' | 'words';

export interface ModelCardField {
  /** In dots, as in `Problem.path`. */
  path: string;
  section: ModelCardSectionName;
  /** The heading of a third level that the template puts over it. */
  group?: string;
  label: string;
  kind: ModelCardFieldKind;
  /** The template's own spelling where it asks for the field; absent where it does not. */
  templateLabel?: string;
}

export interface ModelCardSection {
  name: ModelCardSectionName;
  heading: string;
}

export const modelCardSections: readonly ModelCardSection[] = [
  { name: 'specification', heading: 'Specification' },
  { name: 'overview', heading: 'Overview' },
  { name: 'intendedUse', heading: 'Intended use' },
  { name: 'data', heading: 'Data' },
  { name: 'methodology', heading: 'Methodology and training' },
  { name: 'evaluation', heading: 'Evaluation and performance' },
  { name: 'ethics', heading: 'Ethical considerations' },
  { name: 'oversight', heading: 'Human oversight' },
  { name: 'caveats', heading: 'Caveats' },
];

export const modelCardFields: readonly ModelCardField[] = [
  { path: 'summary', section: 'specification', label: 'Description', kind: 'text', templateLabel: 'Description:' },
  { path: 'modelType', section: 'specification', label: 'Model type', kind: 'text', templateLabel: 'Model Type:' },
  { path: 'owners', section: 'specification', label: 'Developed by', kind: 'owners', templateLabel: 'Developed By:' },
  { path: 'organisation', section: 'specification', label: 'Organisation', kind: 'text' },
  { path: 'status', section: 'specification', label: 'Status', kind: 'text', templateLabel: 'Status' },
  {
    path: 'dates.launched',
    section: 'specification',
    label: 'Launch date',
    kind: 'text',
    templateLabel: 'Launch Date:',
  },
  { path: 'version.name', section: 'specification', label: 'Version', kind: 'text', templateLabel: 'Version' },
  { path: 'version.notes', section: 'specification', label: 'Version notes', kind: 'text' },
  { path: 'version.date', section: 'specification', label: 'Version date', kind: 'text' },
  { path: 'dates.created', section: 'specification', label: 'Created', kind: 'text' },
  { path: 'dates.updated', section: 'specification', label: 'Last updated', kind: 'text' },
  { path: 'dates.nextReview', section: 'specification', label: 'Next review', kind: 'text' },
  { path: 'licences', section: 'specification', label: 'Licence', kind: 'licences' },
  { path: 'links', section: 'specification', label: 'Links', kind: 'links' },
  { path: 'tags', section: 'specification', label: 'Tags', kind: 'words' },
  { path: 'languages', section: 'specification', label: 'Languages', kind: 'words' },
  { path: 'images', section: 'overview', label: 'Images', kind: 'images' },
  { path: 'overview', section: 'overview', label: 'Overview', kind: 'text' },
  {
    path: 'intendedUse.background',
    section: 'intendedUse',
    label: 'Development background',
    kind: 'text',
    templateLabel: 'Development Background:',
  },
  { path: 'intendedUse.scope', section: 'intendedUse', label: 'Scope', kind: 'text', templateLabel: 'Scope:' },
  {
    path: 'intendedUse.users',
    section: 'intendedUse',
    label: 'Intended users',
    kind: 'text',
    templateLabel: 'Intended Users:',
  },
  { path: 'intendedUse.useCases', section: 'intendedUse', label: 'Use cases', kind: 'text' },
  {
    path: 'intendedUse.outOfScope',
    section: 'intendedUse',
    label: 'Use cases out of scope',
    kind: 'text',
    templateLabel: 'Use cases out of scope:',
  },
  { path: 'intendedUse.howToUse', section: 'intendedUse', label: 'How to use it', kind: 'text' },
  { path: 'data.overview', section: 'data', label: 'Data overview', kind: 'text', templateLabel: 'Data Overview:' },
  { path: 'data.sources', section: 'data', label: 'Data sources', kind: 'texts' },
  { path: 'data.sensitive', section: 'data', label: 'Sensitive data', kind: 'text', templateLabel: 'Sensitive Data:' },
  {
    path: 'data.preprocessing',
    section: 'data',
    label: 'Pre-processing and cleaning',
    kind: 'text',
    templateLabel: 'Pre-processing and cleaning:',
  },
  { path: 'data.splits', section: 'data', label: 'Data split', kind: 'splits', templateLabel: 'Data Split:' },
  {
    path: 'methodology.modelType',
    section: 'methodology',
    label: 'Model type',
    kind: 'text',
    templateLabel: 'Model Type:',
  },
  {
    path: 'methodology.models',
    section: 'methodology',
    label: 'Models used',
    kind: 'text',
    templateLabel: 'Models Used:',
  },
  { path: 'methodology.architecture', section: 'methodology', label: 'Architecture', kind: 'text' },
  { path: 'methodology.inputs', section: 'methodology', label: 'Inputs', kind: 'text' },
  { path: 'methodology.outputs', section: 'methodology', label: 'Outputs', kind: 'text' },
  {
    path: 'methodology.justification',
    section: 'methodology',
    label: 'Justification',
    kind: 'text',
    templateLabel: 'Justification:',
  },
  {
    path: 'methodology.features',
    section: 'methodology',
    label: 'Feature engineering',
    kind: 'text',
    templateLabel: 'Feature Engineering:',
  },
  {
    path: 'methodology.algorithm',
    section: 'methodology',
    label: 'Algorithm details',
    kind: 'text',
    templateLabel: 'Algorithm Details:',
  },
  {
    path: 'methodology.alternatives',
    section: 'methodology',
    label: 'Alternative methods considered',
    kind: 'texts',
    templateLabel: 'Alternative Methods Considered:',
  },
  {
    path: 'methodology.trainingProcess',
    section: 'methodology',
    group: 'Training methods',
    label: 'Training process',
    kind: 'text',
    templateLabel: 'Training Process:',
  },
  {
    path: 'methodology.hyperparameters',
    section: 'methodology',
    group: 'Training methods',
    label: 'Hyperparameter/fine tuning',
    kind: 'text',
    templateLabel: 'Hyperparameter/Fine Tuning:',
  },
  {
    path: 'methodology.environment',
    section: 'methodology',
    group: 'Training methods',
    label: 'Environment',
    kind: 'text',
  },
  {
    path: 'evaluation.process',
    section: 'evaluation',
    group: 'Model evaluation',
    label: 'Evaluation process',
    kind: 'text',
    templateLabel: 'Evaluation Process:',
  },
  {
    path: 'evaluation.focus',
    section: 'evaluation',
    group: 'Model evaluation',
    label: 'Evaluation focus',
    kind: 'text',
    templateLabel: 'Evaluation Focus:',
  },
  {
    path: 'evaluation.breakdown',
    section: 'evaluation',
    group: 'Model evaluation',
    label: 'Performance breakdown',
    kind: 'text',
    templateLabel: 'Performance breakdown:',
  },
  {
    path: 'evaluation.metrics',
    section: 'evaluation',
    group: 'Model evaluation',
    label: 'Metrics',
    kind: 'metrics',
    templateLabel: 'Metrics:',
  },
  { path: 'evaluation.graphics', section: 'evaluation', group: 'Model evaluation', label: 'Graphics', kind: 'images' },
  {
    path: 'evaluation.deployment',
    section: 'evaluation',
    group: 'Model evaluation',
    label: 'Performance in deployment',
    kind: 'text',
    templateLabel: 'Performance in Deployment:',
  },
  {
    path: 'ethics.bias',
    section: 'ethics',
    label: 'Bias and fairness analysis',
    kind: 'text',
    templateLabel: 'Bias and fairness analysis:',
  },
  {
    path: 'ethics.safety',
    section: 'ethics',
    label: 'Implications for human safety',
    kind: 'text',
    templateLabel: 'Implications for human safety:',
  },
  { path: 'ethics.risks', section: 'ethics', label: 'Risks', kind: 'risks' },
  { path: 'ethics.groups', section: 'ethics', label: 'Groups affected', kind: 'texts' },
  { path: 'oversight.humanReview', section: 'oversight', label: 'Human review', kind: 'text' },
  { path: 'oversight.appeals', section: 'oversight', label: 'Appeals', kind: 'text' },
  { path: 'oversight.training', section: 'oversight', label: 'Staff training', kind: 'text' },
  {
    path: 'caveats.limitations',
    section: 'caveats',
    label: 'Caveats and limitations',
    kind: 'texts',
    templateLabel: 'Caveats and Limitations:',
  },
  { path: 'caveats.tradeoffs', section: 'caveats', label: 'Trade-offs', kind: 'texts' },
  { path: 'caveats.recommendations', section: 'caveats', label: 'Recommendations', kind: 'text' },
];
