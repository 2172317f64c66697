import { compareDates, readDate } from './calendar-date.js';
import { firstPlaces } from './first-places.js';
import type { LifecycleEvent, LifecycleProgress } from './lifecycle-progress.js';
import { nextStages, type Lifecycle, type LifecycleGate } from './lifecycle.js';
import type { Problem } from './problem.js';
import { isCurrent, stageProgress } from './stage-progress.js';

const warning = (path: string, message: string): Problem => ({ path, message, severity: 'warning' });

interface Known {
  /** The first place of each id. */
  stages: ReadonlyMap<string, number>;
  gates: ReadonlyMap<string, LifecycleGate>;
}

/** What is odd about a lifecycle and a project's way through it. All of it is shown all the same. */
export function lifecycleProblems(lifecycle: Lifecycle, progress: LifecycleProgress): Problem[] {
  const { stages, gates = [] } = lifecycle;
  const known: Known = {
    stages: firstPlaces(stages),
    gates: new Map([...gates].reverse().map((gate) => [gate.id, gate])),
  };
  return [
    ...stages.flatMap((stage, index) => [
      ...(stage.next ?? [])
        .filter((id) => !known.stages.has(id))
        .map((id) => warning(`stages.${index}.next`, `"${id}" is no stage of this lifecycle.`)),
      ...(known.stages.get(stage.id) === index
        ? []
        : [
            warning(
              `stages.${index}.id`,
              `Two stages have the id "${stage.id}". What is written of it is shown at the first.`,
            ),
          ]),
    ]),
    ...loopProblems(lifecycle, known),
    ...gates
      .filter(({ before }) => !known.stages.has(before))
      .map(({ title, before }) =>
        warning('gates', `"${title}" stands before "${before}", which is no stage of this lifecycle.`),
      ),
    ...progress.history.flatMap((event, index) => eventProblems(known, event, `history.${index}`)),
    ...orderProblems(progress.history),
    ...currentProblems(lifecycle, progress.history),
    ...(progress.reviews ?? []).flatMap(({ due, done }, index) => [
      ...dateProblems(due, `reviews.${index}.due`),
      ...dateProblems(done, `reviews.${index}.done`),
    ]),
  ];
}

function eventProblems(known: Known, event: LifecycleEvent, path: string): Problem[] {
  const { stage, becomes, gate: gateId, decision, role, reason = '', date } = event;
  const problems = dateProblems(date, `${path}.date`);
  if (stage !== undefined && !known.stages.has(stage)) {
    problems.push(warning(`${path}.stage`, `"${stage}" is no stage of this lifecycle.`));
  }
  if ((becomes === 'skipped' || becomes === 'returned-to') && reason.trim() === '') {
    problems.push(warning(`${path}.reason`, 'There is no reason. A stage that is skipped or returned to needs one.'));
  }
  if (gateId === undefined) return problems;
  const gate = known.gates.get(gateId);
  if (!gate) {
    problems.push(warning(`${path}.gate`, `"${gateId}" is no gate of this lifecycle.`));
  } else if (decision && !gate.approvals.some(({ roles }) => roles.includes(role ?? ''))) {
    const who = role ? `"${role}"` : 'somebody whose role is not named';
    problems.push(
      warning(`${path}.role`, `"${gate.title}" was decided by ${who}, whose approval it does not ask for.`),
    );
  }
  if (decision === 'not-approved' && reason.trim() === '') {
    problems.push(warning(`${path}.reason`, 'There is no reason. What is not approved needs one.'));
  }
  return problems;
}

function dateProblems(date: string | undefined, path: string): Problem[] {
  if (date === undefined || readDate(date)) return [];
  return [warning(path, `"${date}" is not a date. Write it as 23 November 2026 or 2026-11-23.`)];
}

/** The history is kept in the order in which it was written, whatever its dates say. */
function orderProblems(history: readonly LifecycleEvent[]): Problem[] {
  const problems: Problem[] = [];
  let last: { written: string; day: NonNullable<ReturnType<typeof readDate>> } | undefined;
  for (const [index, { date = '' }] of history.entries()) {
    const day = readDate(date);
    if (!day) continue;
    if (last && compareDates(day, last.day) < 0) {
      problems.push(
        warning(`history.${index}.date`, `The date ${date} comes before ${last.written}, which is written above it.`),
      );
    }
    last = { written: date, day };
  }
  return problems;
}

function currentProblems(lifecycle: Lifecycle, history: readonly LifecycleEvent[]): Problem[] {
  const current = stageProgress(lifecycle, history).filter(isCurrent);
  if (current.length < 2) return [];
  const titles = current.map(({ stage }) => `"${stage.title}"`).join(', ');
  return [warning('history', `${current.length} stages are in progress at once: ${titles}.`)];
}

/**
 * Lifecycles lead back to earlier stages, and that is no problem as long as there is a way out: to the last, or to an end.
 * A stage that leads nowhere that is known is told by itself.
 */
function loopProblems({ stages }: Lifecycle, known: Known): Problem[] {
  const before = new Map<string, string[]>();
  const leadOut = new Set<string>();
  for (const [place, { id }] of stages.entries()) {
    const after = nextStages(stages, place);
    if (place === stages.length - 1 || !after.some((other) => known.stages.has(other))) leadOut.add(id);
    for (const other of after) {
      const others = before.get(other);
      if (others) others.push(id);
      else before.set(other, [id]);
    }
  }
  for (const id of leadOut) for (const earlier of before.get(id) ?? []) leadOut.add(earlier);
  const caught = stages.filter(({ id }) => !leadOut.has(id)).map(({ title }) => `"${title}"`);
  if (caught.length === 0) return [];
  return [warning('stages', `What is behind ${caught.join(', ')} leads back there, and never to the last stage.`)];
}
