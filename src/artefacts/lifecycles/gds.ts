import type { Lifecycle } from '../lifecycle.js';

/** The phases of a government service. */
export const gdsLifecycle: Lifecycle = {
  id: 'gds',
  title: 'Phases of a government service',
  source: 'GOV.UK Service Manual and Algorithmic Transparency Recording Standard version 4.0',
  stages: [
    {
      id: 'discovery',
      title: 'Discovery',
      description: 'The team learns what people need, and whether there is something worth building.',
      hazards: ['lacks-community-involvement'],
      roles: ['senior-responsible-owner', 'patient-and-public-voices'],
    },
    {
      id: 'alpha',
      title: 'Alpha',
      description: 'Different ideas are tried, and the riskiest guesses are tested.',
      hazards: ['danger-of-misuse', 'ranks-classifies'],
      roles: ['data-scientist', 'clinical-lead'],
    },
    {
      id: 'private-beta',
      title: 'Private beta',
      description: 'The best idea is built and used by a few people who were invited.',
      hazards: ['uncertain-accuracy', 'direct-harm'],
      roles: ['technical-assurer', 'clinical-safety-officer-deployer'],
    },
    {
      id: 'public-beta',
      title: 'Public beta',
      description: 'Anybody may use it, while the team still changes it and watches what happens.',
      hazards: ['direct-harm', 'reinforces-biases'],
      roles: ['clinical-safety-officer-deployer', 'information-security-lead'],
    },
    {
      id: 'live',
      title: 'Live',
      description: 'It is in use for good, and the team goes on to look after it.',
      hazards: ['automates-decision-making', 'uncertain-accuracy'],
      roles: ['senior-responsible-owner', 'benefits-lead'],
    },
    {
      id: 'retirement',
      title: 'Retirement',
      description: 'It is switched off, those who used it are told, and the data are dealt with.',
      hazards: ['risk-to-privacy'],
      roles: ['senior-responsible-owner', 'information-asset-owner'],
    },
  ],
};
