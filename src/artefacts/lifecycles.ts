import { characteristics } from './characteristics.js';
import type { Lifecycle } from './lifecycle.js';
import { crispDmLifecycle } from './lifecycles/crisp-dm.js';
import { gdsLifecycle } from './lifecycles/gds.js';
import { iso22989Lifecycle } from './lifecycles/iso-22989.js';
import { nhsEnglandStatusLifecycle } from './lifecycles/nhs-england-status.js';
import { turingLifecycle } from './lifecycles/turing.js';

/** Which stages of the Turing lifecycle have what another one does at a stage; the pairing is ours. */
const alike: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  gds: {
    discovery: ['project-planning', 'problem-formulation'],
    alpha: [
      'data-extraction-procurement',
      'data-analysis',
      'preprocessing-feature-engineering',
      'model-selection-training',
    ],
    'private-beta': ['model-testing-validation', 'model-reporting'],
    'public-beta': ['system-implementation', 'user-training'],
    live: ['system-use-monitoring'],
    retirement: ['model-updating-deprovisioning'],
  },
  'iso-22989': {
    inception: ['project-planning', 'problem-formulation'],
    'design-and-development': [
      'data-extraction-procurement',
      'data-analysis',
      'preprocessing-feature-engineering',
      'model-selection-training',
    ],
    'verification-and-validation': ['model-testing-validation', 'model-reporting'],
    deployment: ['system-implementation', 'user-training'],
    'operation-and-monitoring': ['system-use-monitoring'],
    're-evaluation': ['model-updating-deprovisioning'],
    retirement: ['model-updating-deprovisioning'],
  },
  'crisp-dm': {
    'business-understanding': ['project-planning', 'problem-formulation'],
    'data-understanding': ['data-extraction-procurement', 'data-analysis'],
    'data-preparation': ['preprocessing-feature-engineering'],
    modelling: ['model-selection-training'],
    evaluation: ['model-testing-validation', 'model-reporting'],
    deployment: ['system-implementation', 'user-training', 'system-use-monitoring', 'model-updating-deprovisioning'],
  },
  'nhs-england-status': {
    development: [
      'project-planning',
      'problem-formulation',
      'data-extraction-procurement',
      'data-analysis',
      'preprocessing-feature-engineering',
      'model-selection-training',
    ],
    'development-complete': ['model-testing-validation', 'model-reporting'],
    production: ['system-implementation', 'user-training', 'system-use-monitoring', 'model-updating-deprovisioning'],
  },
};

/** What the checklist of characteristics asks at a stage, as its items say themselves. */
function withItems(lifecycle: Lifecycle): Lifecycle {
  const items = characteristics.sections.flatMap((section) => section.items);
  const stages = lifecycle.stages.map((stage) => {
    const names = alike[lifecycle.id ?? '']?.[stage.id] ?? [stage.id];
    const asks = items.filter((item) => item.stages?.some((name) => names.includes(name)));
    return { ...stage, asks: asks.map(({ id }) => id) };
  });
  return { ...lifecycle, stages };
}

/** The lifecycles that the library knows; the first is the one that is meant where nobody says another. */
export const lifecycles: readonly Lifecycle[] = [
  turingLifecycle,
  gdsLifecycle,
  iso22989Lifecycle,
  crispDmLifecycle,
  nhsEnglandStatusLifecycle,
].map(withItems);
