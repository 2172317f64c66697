import { compareDates, readDate, type CalendarDate } from './calendar-date.js';
import { gateProgress } from './gate-progress.js';
import type { HazardAssessment } from './hazard-assessment.js';
import { staleReason } from './hazard-freshness.js';
import type { LifecycleProgress, LifecycleReview } from './lifecycle-progress.js';
import type { Lifecycle } from './lifecycle.js';
import type { ModelCard } from './model-card.js';
import { isOverdue } from './project-place.js';

/** Something of a project that somebody has to look at again. */
export type DueThing =
  | { kind: 'review'; title: string; day: string; role?: string }
  | { kind: 'hazard-review'; hazard: string; day: string }
  | { kind: 'hazard-version'; hazard: string; version: string }
  | { kind: 'approval'; gate: string; day: string; changed: string };

export interface RecordAtHand {
  reviews?: readonly LifecycleReview[];
  hazards?: readonly HazardAssessment[];
  modelCards?: readonly ModelCard[];
  lifecycle?: { lifecycle: Lifecycle; progress: LifecycleProgress };
  /** The version of the model or product in use now. */
  version?: string;
}

/** What is due on a day: reviews, assessments of another version, approvals from before the model was changed. */
export function recordDue(record: RecordAtHand, today: CalendarDate): DueThing[] {
  const { reviews = [], hazards = [], lifecycle, version } = record;
  return [
    ...[...reviews, ...(lifecycle?.progress.reviews ?? [])]
      .filter((review) => isOverdue(review, today))
      .map(({ title, due, role }): DueThing => ({ kind: 'review', title, day: due, ...(role ? { role } : {}) })),
    ...hazards.flatMap((assessment) => hazardDue(assessment, version, today)),
    ...approvalsDue(record),
  ];
}

function hazardDue(assessment: HazardAssessment, version: string | undefined, today: CalendarDate): DueThing[] {
  const reason = staleReason(assessment, { version, today });
  if (!reason) return [];
  const { hazard, reviewBy = '', version: assessed = '' } = assessment;
  return reason === 'review-due'
    ? [{ kind: 'hazard-review', hazard, day: reviewBy }]
    : [{ kind: 'hazard-version', hazard, version: assessed }];
}

/** Approvals that count and were given before the day of the newest version of a model. */
function approvalsDue({ modelCards = [], lifecycle }: RecordAtHand): DueThing[] {
  if (!lifecycle) return [];
  const changes = modelCards.flatMap(({ version }) => {
    const day = readDate(version?.date ?? '');
    return day && version?.date ? [{ written: version.date, day }] : [];
  });
  const newest = changes.sort((one, other) => compareDates(one.day, other.day)).at(-1);
  if (!newest) return [];
  const { history, gates = [] } = lifecycle.progress;
  return [...(lifecycle.lifecycle.gates ?? []), ...gates].flatMap((gate) =>
    gateProgress(lifecycle.lifecycle, gate, history).approvals.flatMap(({ decision }): DueThing[] => {
      const day = readDate(decision?.date ?? '');
      if (!decision?.date || !day || decision.decision === 'not-approved') return [];
      if (compareDates(day, newest.day) >= 0) return [];
      return [{ kind: 'approval', gate: gate.title, day: decision.date, changed: newest.written }];
    }),
  );
}
