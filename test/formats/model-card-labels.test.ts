import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { modelCardFields, modelCardSections } from '../../src/artefacts/model-card-fields.js';
import {
  areOurWords,
  fieldInSection,
  fieldOfLabel,
  isKnownLabel,
  sectionOfHeading,
} from '../../src/formats/model-card-labels.js';

/** Other words than our own and the template's under which a field was met. */
const labels: Readonly<Record<string, readonly string[]>> = {
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
  languages: ['Language', 'Language(s) (NLP)', 'Supported languages'],
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
  'caveats.tradeoffs': ['Trade-off'],
  'caveats.recommendations': ['Recommendation'],
};

/** The same for a section. */
const headings: Readonly<Record<string, readonly string[]>> = {
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

const sectionOf = (path: string) => modelCardFields.find((field) => field.path === path)?.section;

describe('words for a field or section', () => {
  it('find every field by our label, the template’s and every other', () => {
    for (const { path, section, label, templateLabel = label } of modelCardFields) {
      for (const words of [label, templateLabel, `${label}:`, label.toUpperCase()]) {
        assert.equal(fieldInSection(words, section)?.path, path, words);
        assert.ok(areOurWords(path, words), words);
      }
    }
    for (const [path, others] of Object.entries(labels)) {
      for (const words of others) {
        assert.equal(fieldInSection(words, sectionOf(path))?.path, path, words);
        assert.equal(fieldInSection(`2.1 ${words}`, sectionOf(path))?.path, path, words);
        assert.ok(isKnownLabel(words), words);
      }
    }
  });

  it('find every section by our heading and every other', () => {
    for (const { name, heading } of modelCardSections) {
      for (const words of [heading, `1. ${heading}`, ...headings[name]!]) assert.equal(sectionOfHeading(words), name);
    }
  });

  it('find no field by words that are none’s', () => {
    for (const words of ['', ':', 'Model', 'The summary', 'Owner of the data', 'Training and', 'Ethic', '2.1', 'S']) {
      assert.equal(fieldOfLabel(words), undefined, words);
      assert.equal(sectionOfHeading(words), undefined, words);
    }
  });

  it('keep a field to its section where its words are another’s elsewhere', () => {
    assert.equal(fieldOfLabel('Model type', 'methodology')?.path, 'methodology.modelType');
    assert.equal(fieldOfLabel('Model type')?.path, 'modelType');
    assert.equal(fieldOfLabel('Overview', 'data')?.path, 'data.overview');
    assert.equal(fieldOfLabel('Overview', 'ethics')?.path, 'overview');
  });
});
