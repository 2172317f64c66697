import type { Lifecycle } from '../lifecycle.js';

/** The stages that the standard names. */
export const iso22989Lifecycle: Lifecycle = {
  id: 'iso-22989',
  title: 'AI system life cycle of ISO/IEC 22989',
  source: 'ISO/IEC 22989',
  stages: [
    {
      id: 'inception',
      title: 'Inception',
      description: 'Somebody decides that a system is wanted, and what for.',
      hazards: ['lacks-community-involvement', 'danger-of-misuse'],
      roles: ['senior-responsible-owner'],
    },
    {
      id: 'design-and-development',
      title: 'Design and development',
      description: 'The system is thought out and built, from its data to its screens.',
      hazards: ['risk-to-privacy', 'reinforces-biases'],
      roles: ['data-scientist', 'information-asset-owner'],
    },
    {
      id: 'verification-and-validation',
      title: 'Verification and validation',
      description: 'It is checked against what was wanted, and against what its users need.',
      hazards: ['uncertain-accuracy', 'direct-harm'],
      roles: ['technical-assurer', 'clinical-safety-officer-maker'],
    },
    {
      id: 'deployment',
      title: 'Deployment',
      description: 'It is put where it will be used.',
      hazards: ['automates-decision-making', 'direct-harm'],
      roles: ['clinical-safety-officer-deployer', 'information-security-lead'],
    },
    {
      id: 'operation-and-monitoring',
      title: 'Operation and monitoring',
      description: 'It is used, and somebody watches how well it goes on working.',
      hazards: ['direct-harm', 'uncertain-accuracy'],
      roles: ['senior-responsible-owner', 'benefits-lead'],
    },
    {
      id: 're-evaluation',
      title: 'Re-evaluation',
      description: 'What was learnt in use is held against what was wanted: it stays, changes or goes.',
      hazards: ['uncertain-accuracy'],
      roles: ['senior-responsible-owner', 'technical-assurer'],
      next: ['retirement', 'design-and-development'],
    },
    {
      id: 'retirement',
      title: 'Retirement',
      description: 'It is taken out of use in good order.',
      hazards: ['risk-to-privacy'],
      roles: ['senior-responsible-owner', 'information-asset-owner'],
    },
  ],
};
