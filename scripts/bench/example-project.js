import { turingLifecycle } from '../../src/artefacts/lifecycles/turing.ts';
import { exampleNumbers } from './example-numbers.js';

const stages = turingLifecycle.stages.map(({ id }) => id);
const gates = [
  {
    id: 'data-access',
    title: 'Data may be used',
    before: 'data-extraction-procurement',
    approvals: [
      { roles: ['caldicott-guardian'] },
      { roles: ['information-asset-owner', 'senior-information-risk-owner'] },
    ],
  },
  {
    id: 'go-live',
    title: 'Before patients are affected',
    before: 'system-implementation',
    approvals: [
      { roles: ['technical-assurer'] },
      { roles: ['senior-responsible-owner'] },
      { roles: ['clinical-safety-officer-deployer'] },
    ],
  },
];
const reasons = [
  'The groups that are missing from the data were found too late.',
  'The supplier has changed what it delivers.',
  'Staff on two wards could not follow what the model says.',
];

/**
 * A project with a history of that many entries: stage after stage begins and ends, gates are decided by those whom
 * they ask and by others, and the project goes back where it has come to an end too early.
 */
export function exampleProject(seed, entries) {
  const pick = exampleNumbers(seed);
  const history = [];
  let day = Date.UTC(2025, pick(12), 1 + pick(28));
  const add = (event) => {
    day += (3 + pick(12)) * 86_400_000;
    history.push({ date: new Date(day).toISOString().slice(0, 10), by: `Team ${1 + (seed % 7)}`, ...event });
  };
  let at = 0;
  add({ stage: stages[0], becomes: 'in-progress' });
  while (history.length < entries) {
    const gate = gates.find(({ before }) => before === stages[at + 1]);
    if (gate && pick(3) > 0) {
      const [role] = gate.approvals[pick(gate.approvals.length)].roles;
      add({ gate: gate.id, decision: 'approved-with-conditions', role, conditions: ['It is looked at again in May.'] });
    } else if (at > 1 && (at === stages.length - 1 || pick(9) === 0)) {
      at = pick(at);
      add({ stage: stages[at], becomes: 'returned-to', reason: reasons[pick(reasons.length)] });
    } else {
      add({ stage: stages[at], becomes: 'completed', evidence: ['https://example.nhs.uk/minutes'] });
      at += 1;
      add({ stage: stages[at], becomes: 'in-progress' });
    }
  }
  return {
    schemaVersion: 1,
    project: `Project ${seed + 1}`,
    lifecycle: { id: turingLifecycle.id },
    gates,
    reviews: [
      { title: 'Data protection impact assessment', due: '2027-02-01', role: 'data-protection-officer' },
      { title: 'Agreement with the supplier', due: '2026-03-01', ...(pick(2) && { done: '2026-02-26' }) },
    ],
    history: history.slice(0, entries),
  };
}
