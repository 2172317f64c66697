import { compareDates, readDate, type CalendarDate } from './calendar-date.js';
import type { HazardAssessment } from './hazard-assessment.js';

/** Why an assessment may no longer be true: its review is due, or it was made for another version. */
export type StaleReason = 'review-due' | 'other-version';

/** `version` is the one in use now. What is no date is never due. */
export function staleReason(
  { reviewBy, version: assessedVersion }: Pick<HazardAssessment, 'reviewBy' | 'version'>,
  { today, version }: { today: CalendarDate; version?: string },
): StaleReason | undefined {
  const due = readDate(reviewBy ?? '');
  if (due && compareDates(due, today) < 0) return 'review-due';
  // An attribute that was removed is null.
  const [inUse, assessed] = [version, assessedVersion].map((name) => name?.trim());
  return inUse && assessed && inUse !== assessed ? 'other-version' : undefined;
}
