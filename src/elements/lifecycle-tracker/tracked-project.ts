import type { CalendarDate } from '../../artefacts/calendar-date.js';
import type { ChecklistItem } from '../../artefacts/checklist-item.js';
import type { ChecklistRecord } from '../../artefacts/checklist-record.js';
import { chosenLifecycle } from '../../artefacts/chosen-lifecycle.js';
import { lifecycleProblems } from '../../artefacts/lifecycle-problems.js';
import type { LifecycleProgress } from '../../artefacts/lifecycle-progress.js';
import type { Lifecycle } from '../../artefacts/lifecycle.js';
import type { Problem } from '../../artefacts/problem.js';
import { projectPlace, type ProjectPlace } from '../../artefacts/project-place.js';
import { lifecycleWording as wording } from '../../wording/lifecycle-wording.js';
import { lifecycleNames, type LifecycleNames } from './lifecycle-names.js';
import type { LifecycleLibrary } from './lifecycle-library.js';

/** A project with the lifecycle that it follows, where it is today, and what is odd about it. */
export interface TrackedProject {
  /** With the project's own gates among those of its lifecycle. */
  lifecycle: Lifecycle;
  progress: LifecycleProgress;
  place: ProjectPlace;
  names: LifecycleNames;
  problems: readonly Problem[];
}

export function trackedProject(
  progress: LifecycleProgress,
  named: LifecycleProgress['lifecycle'],
  { lifecycles, items }: LifecycleLibrary,
  { today, checklist }: { today: CalendarDate; checklist?: ChecklistRecord },
): TrackedProject {
  const { lifecycle: chosen, isUnknown } = chosenLifecycle(named, progress.history, lifecycles);
  const lifecycle = { ...chosen, gates: [...(chosen.gates ?? []), ...(progress.gates ?? [])] };
  const unknown: Problem[] = isUnknown
    ? [
        {
          path: 'lifecycle',
          message: wording.unknownLifecycle(
            lifecycle.title,
            lifecycles.flatMap(({ id }) => id ?? []),
          ),
          severity: 'warning',
        },
      ]
    : [];
  return {
    lifecycle,
    progress,
    place: projectPlace(chosen, progress, today),
    names: lifecycleNames(lifecycle.stages, lifecycle.gates, [...items, ...itemsOf(checklist)]),
    problems: [...unknown, ...lifecycleProblems(lifecycle, progress)],
  };
}

/** A page's own script may have put anything into a record. */
function itemsOf(record: ChecklistRecord | undefined): ChecklistItem[] {
  const checklist: unknown = record?.checklist;
  const sections = hasFields(checklist) && Array.isArray(checklist.sections) ? (checklist.sections as unknown[]) : [];
  const items = sections.flatMap((section) =>
    hasFields(section) && Array.isArray(section.items) ? (section.items as unknown[]) : [],
  );
  return items.filter(
    (item): item is ChecklistItem =>
      hasFields(item) && typeof item.id === 'string' && typeof item.question === 'string',
  );
}

/** The ids of the items that a record has an answer to; undefined where there is no record. */
export function answeredItems(record: ChecklistRecord | undefined): ReadonlySet<string> | undefined {
  const answers: unknown = record?.answers;
  if (!Array.isArray(answers)) return undefined;
  const given = (answers as unknown[]).filter(hasFields).filter(({ state }) => state && state !== 'not-yet');
  return new Set(given.flatMap(({ item }) => (typeof item === 'string' ? item : [])));
}

const hasFields = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
