import type { Lifecycle } from '../lifecycle.js';

/** The words that the model card template of NHS England has for a model's status. */
export const nhsEnglandStatusLifecycle: Lifecycle = {
  id: 'nhs-england-status',
  title: 'Status of an NHS England model card',
  source: 'NHS England model card template',
  stages: [
    {
      id: 'development',
      title: 'Development',
      description: 'It is being built, and nobody relies on it.',
      hazards: ['risk-to-privacy', 'reinforces-biases'],
      roles: ['data-scientist'],
    },
    {
      id: 'development-complete',
      title: 'Development complete',
      description: 'It is built and tested, and not in use.',
      hazards: ['uncertain-accuracy'],
      roles: ['technical-assurer', 'senior-responsible-owner'],
    },
    {
      id: 'production',
      title: 'Production (live/in use)',
      description: 'People use it in their work.',
      hazards: ['direct-harm', 'automates-decision-making'],
      roles: ['senior-responsible-owner', 'clinical-safety-officer-deployer'],
    },
  ],
};
