import type { Lifecycle } from '../lifecycle.js';

/** The six phases of a process that data scientists have long used. */
export const crispDmLifecycle: Lifecycle = {
  id: 'crisp-dm',
  title: 'CRISP-DM',
  source: 'Cross-industry standard process for data mining',
  stages: [
    {
      id: 'business-understanding',
      title: 'Business understanding',
      description: 'The team learns what is to be achieved, and how anybody will know that it was.',
      hazards: ['lacks-community-involvement'],
      roles: ['senior-responsible-owner', 'clinical-lead'],
    },
    {
      id: 'data-understanding',
      title: 'Data understanding',
      description: 'Data are gathered and looked at, with their gaps and faults.',
      hazards: ['uncertain-completeness', 'risk-to-privacy'],
      roles: ['data-scientist', 'information-asset-owner'],
      next: ['data-preparation', 'business-understanding'],
    },
    {
      id: 'data-preparation',
      title: 'Data preparation',
      description: 'Data are cleaned and brought into the form that a model needs.',
      hazards: ['incompatible-data', 'reinforces-biases'],
      roles: ['data-scientist'],
    },
    {
      id: 'modelling',
      title: 'Modelling',
      description: 'Models are built and compared.',
      hazards: ['difficult-to-understand', 'high-environmental-cost'],
      roles: ['data-scientist'],
      next: ['evaluation', 'data-preparation'],
    },
    {
      id: 'evaluation',
      title: 'Evaluation',
      description: 'The model is held against what was to be achieved, before anybody relies on it.',
      hazards: ['uncertain-accuracy', 'direct-harm'],
      roles: ['technical-assurer', 'clinical-lead'],
      next: ['deployment', 'business-understanding'],
    },
    {
      id: 'deployment',
      title: 'Deployment',
      description: 'The results are put to use, and somebody looks after them.',
      hazards: ['automates-decision-making', 'direct-harm'],
      roles: ['senior-responsible-owner', 'clinical-safety-officer-deployer'],
    },
  ],
};
