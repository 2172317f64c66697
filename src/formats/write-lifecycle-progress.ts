import { lifecycleProgressVersion, type LifecycleProgress } from '../artefacts/lifecycle-progress.js';
import type { Lifecycle, LifecycleGate } from '../artefacts/lifecycle.js';
import type { Fields } from './read-fields.js';
import { writeYaml } from './write-yaml.js';
import { writtenFields } from './written-fields.js';

/** The fields of each part, in the order in which files have them. */
const names = {
  progress: ['schemaVersion', 'project', 'lifecycle', 'gates', 'reviews', 'history'],
  lifecycle: ['id', 'title', 'source', 'stages', 'gates'],
  stage: ['id', 'title', 'phase', 'description', 'asks', 'hazards', 'roles', 'next'],
  gate: ['id', 'title', 'before', 'approvals'],
  review: ['title', 'due', 'done', 'role'],
  event: ['date', 'stage', 'becomes', 'gate', 'decision', 'role', 'by', 'reason', 'conditions', 'evidence'],
};

/** Where a project is as JSON. `readLifecycleProgress` gives the same again. */
export const writeLifecycleProgressJson = (progress: LifecycleProgress): string =>
  `${JSON.stringify(lifecycleProgressFields(progress), null, 2)}\n`;

/** Where a project is as YAML. `readLifecycleProgress` gives the same again. */
export const writeLifecycleProgressYaml = (progress: LifecycleProgress): string =>
  writeYaml(lifecycleProgressFields(progress));

/** Where a project is as the plain data of a file. */
export function lifecycleProgressFields(progress: LifecycleProgress): Fields {
  const { lifecycle, gates, reviews, history } = progress;
  return writtenFields(names.progress, {
    ...progress,
    schemaVersion: Math.max(progress.schemaVersion ?? 0, lifecycleProgressVersion),
    lifecycle: lifecycle && ('stages' in lifecycle ? lifecycleFields(lifecycle) : lifecycle),
    gates: gates?.map(gateFields),
    reviews: reviews?.map((review) => writtenFields(names.review, review)),
    history: history.map((event) => writtenFields(names.event, event)),
  });
}

const lifecycleFields = (lifecycle: Lifecycle): Fields =>
  writtenFields(names.lifecycle, {
    ...lifecycle,
    stages: lifecycle.stages.map((stage) => writtenFields(names.stage, stage)),
    gates: lifecycle.gates?.map(gateFields),
  });

const gateFields = (gate: LifecycleGate): Fields => writtenFields(names.gate, gate);
