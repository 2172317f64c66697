import type { LifecycleStage } from './lifecycle.js';
import { crispDmLifecycle } from './lifecycles/crisp-dm.js';
import { gdsLifecycle } from './lifecycles/gds.js';
import { iso22989Lifecycle } from './lifecycles/iso-22989.js';
import { nhsEnglandStatusLifecycle } from './lifecycles/nhs-england-status.js';
import { turingLifecycle } from './lifecycles/turing.js';

const known = [turingLifecycle, gdsLifecycle, iso22989Lifecycle, crispDmLifecycle, nhsEnglandStatusLifecycle];

/** Without the items that `lifecycles` says are asked at each stage: those are many times the size of the stages. */
export const lifecycleStages: ReadonlyMap<string, readonly LifecycleStage[]> = new Map(
  known.map(({ id = '', stages }) => [id, stages]),
);
