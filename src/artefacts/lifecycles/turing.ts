import type { Lifecycle, LifecycleStage } from '../lifecycle.js';
import { turingStages } from '../turing-stages.js';

/** What happens in a stage, in our own words: the institute's have no licence. */
const details: Readonly<Record<string, Partial<LifecycleStage>>> = {
  'project-planning': {
    description: 'People agree what the project is for, who answers for it, and whom it could affect.',
    hazards: ['lacks-community-involvement', 'danger-of-misuse'],
    roles: ['senior-responsible-owner', 'patient-and-public-voices', 'equality-lead'],
  },
  'problem-formulation': {
    description: 'A need becomes a question that data can answer, and other ways to meet the need are weighed.',
    hazards: ['ranks-classifies', 'automates-decision-making'],
    roles: ['data-scientist', 'clinical-lead', 'senior-responsible-owner'],
  },
  'data-extraction-procurement': {
    description: 'Data are found or bought, with a lawful reason and an agreement to use them.',
    hazards: ['risk-to-privacy', 'lacks-informed-consent', 'incompatible-data'],
    roles: ['information-asset-owner', 'caldicott-guardian', 'data-protection-officer', 'procurement-lead'],
  },
  'data-analysis': {
    description: 'The team looks at what the data say, what is missing from them, and whom they leave out.',
    hazards: ['uncertain-completeness', 'reinforces-biases'],
    roles: ['data-scientist', 'information-asset-owner'],
  },
  'preprocessing-feature-engineering': {
    description: 'Data are cleaned, joined and turned into what a model is given.',
    hazards: ['reinforces-biases', 'incompatible-data'],
    roles: ['data-scientist'],
  },
  'model-selection-training': {
    description: 'Kinds of model are compared, and one is trained.',
    hazards: ['high-environmental-cost', 'difficult-to-understand'],
    roles: ['data-scientist'],
  },
  'model-testing-validation': {
    description: 'It is tested on data that it has not seen, for each group of people, and with those who will use it.',
    hazards: ['uncertain-accuracy', 'direct-harm', 'reinforces-biases'],
    roles: ['data-scientist', 'technical-assurer', 'clinical-safety-officer-maker'],
  },
  'model-reporting': {
    description: 'What it is, how well it works and what it is not for is written down for others.',
    hazards: ['difficult-to-understand', 'uncertain-accuracy'],
    roles: ['data-scientist', 'technical-assurer'],
  },
  'system-implementation': {
    description: 'It becomes part of a system and of the work of those who use it.',
    hazards: ['automates-decision-making', 'direct-harm'],
    roles: ['senior-responsible-owner', 'clinical-safety-officer-deployer', 'information-security-lead'],
  },
  'user-training': {
    description: 'Those who use it learn what it can do, what it cannot, and when not to follow it.',
    hazards: ['difficult-to-understand', 'danger-of-misuse'],
    roles: ['clinical-lead', 'clinical-safety-officer-deployer'],
  },
  'system-use-monitoring': {
    description: 'It is in use. Somebody looks whether it still works, for whom, and what harm it does.',
    hazards: ['direct-harm', 'uncertain-accuracy', 'ecological-harm'],
    roles: ['senior-responsible-owner', 'clinical-safety-officer-deployer', 'benefits-lead'],
  },
  'model-updating-deprovisioning': {
    description: 'It is changed, which begins some stages anew, or switched off in good order.',
    hazards: ['uncertain-accuracy', 'risk-to-privacy'],
    roles: ['senior-responsible-owner', 'data-scientist', 'information-asset-owner'],
    // It leads back.
    next: [
      'project-planning',
      'data-extraction-procurement',
      'preprocessing-feature-engineering',
      'model-selection-training',
    ],
  },
};

export const turingLifecycle: Lifecycle = {
  id: 'turing',
  title: 'AI project lifecycle of the Alan Turing Institute',
  source: 'The Alan Turing Institute, AI project lifecycle',
  stages: turingStages.map((stage) => ({ ...stage, ...details[stage.id] })),
};
