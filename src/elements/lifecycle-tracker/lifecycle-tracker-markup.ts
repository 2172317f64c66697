import { compareDates, readDate, type CalendarDate } from '../../artefacts/calendar-date.js';
import type { GateProgress } from '../../artefacts/gate-progress.js';
import type { LifecycleReview } from '../../artefacts/lifecycle-progress.js';
import { isOverdue, type ProjectPlace } from '../../artefacts/project-place.js';
import type { StageProgress } from '../../artefacts/stage-progress.js';
import { element, type Markup, type MarkupElement } from '../../markup/markup.js';
import { lifecycleWording as wording } from '../../wording/lifecycle-wording.js';
import { foldedMarkup } from '../folded-markup.js';
import { hazardSourceMarkup, termsMarkup } from '../hazard-badge/hazard-badge-markup.js';
import { headingMarkup } from '../heading-markup.js';
import { gateMarkup, gateState } from './gate-markup.js';
import { historyMarkup } from './lifecycle-event-markup.js';
import { dayInWords, type LifecycleNames } from './lifecycle-names.js';
import { extraTerms } from '../own-words-markup.js';
import { stageMarkup, stageState, type StageMarkupOptions } from './stage-markup.js';
import type { TrackedProject } from './tracked-project.js';

export interface LifecycleTrackerOptions extends Omit<StageMarkupOptions, 'headingLevel' | 'isHere' | 'names'> {
  /** Level of the tracker's own heading, 2 to 4; phases and stages follow below it. */
  headingLevel: number;
  /** The project's name. */
  title?: string;
  /** What stands below the whole in a few sentences. */
  below?: Markup;
}

export const lifecycleTitleId = 'lifecycle-title';

/** Where people record what has happened. */
export const lifecycleRecordId = 'lifecycle-record';

/**
 * Where a project is: the whole in a few sentences, reviews, then each stage with the gates before it, then the history.
 * It has the same number of parts for every project, so that what is the same after a change can stay.
 */
export function lifecycleTrackerMarkup(project: TrackedProject, options: LifecycleTrackerOptions): Markup[] {
  const { lifecycle, progress, place, names } = project;
  const { headingLevel, today, language } = options;
  const heading = (words: string): Markup => headingMarkup(headingLevel + 1, words, { class: 'nhsuk-heading-m' });
  const { reviews = [], history } = progress;
  return [
    element('div', [
      headingMarkup(headingLevel, options.title ? wording.titleOf(options.title) : wording.title, {
        id: lifecycleTitleId,
        class: 'nhsuk-heading-l',
      }),
      element(
        'div',
        summary(place).map((sentence) => element('p', sentence)),
        { class: 'nhs-lifecycle__summary' },
      ),
      options.below ?? '',
      reviews.length > 0 ? [heading(wording.reviews), reviewsMarkup(reviews, today, names)] : '',
    ]),
    element(
      'div',
      groupsOf(place).map((group) => groupMarkup(group, project, options)),
    ),
    element('div', [
      history.length > 0
        ? [
            heading(wording.history),
            foldedMarkup(wording.entries(history.length), historyMarkup(history, names, language)),
          ]
        : '',
      termsMarkup([...extraTerms(progress.extra), ...extraTerms(lifecycle.extra)]),
      lifecycle.source ? element('p', wording.source(lifecycle.source), { class: 'nhs-lifecycle__source' }) : '',
      lifecycle.stages.some(({ hazards = [] }) => hazards.length > 0)
        ? hazardSourceMarkup({ title: '', link: 'https://datahazards.com', isDataHazard: true })
        : '',
    ]),
  ];
}

/** A project in one line, for a dashboard. */
export function compactLifecycleWords(place: ProjectPlace): string {
  const { current, lastEnded, nextGate, overdue } = place;
  const last = current ?? lastEnded;
  const isDone = !current && isEnded(place);
  const stage = isDone
    ? wording.compactDone
    : last
      ? wording.compactStage(last.stage.title, stageState(last))
      : wording.compactNone;
  return wording.compact({
    stage,
    gate: nextGate && wording.compactGate(nextGate.gate.title, gateState(nextGate)),
    overdue: overdue.length,
  });
}

/** A gate that is open again asks for more, whatever its stage says. */
const isEnded = ({ stages, nextGate }: ProjectPlace): boolean =>
  stages.length > 0 && !nextGate && stages.every(({ state }) => state === 'completed' || state === 'skipped');

function summary(place: ProjectPlace): string[] {
  const { current, lastEnded: last, nextGate, overdue } = place;
  const where = current
    ? wording.current(current.stage.title, stageState(current))
    : isEnded(place)
      ? wording.allDone
      : last
        ? wording.between(last.stage.title, stageState(last))
        : wording.noStage;
  return [
    where,
    nextGate ? wording.nextGate(nextGate.gate.title, gateState(nextGate)) : '',
    overdue.length > 0 ? wording.overdue(overdue.length) : '',
  ].filter(Boolean);
}

/** Those that are overdue first, then by day; those that are done last. */
function reviewsMarkup(reviews: readonly LifecycleReview[], today: CalendarDate, names: LifecycleNames): MarkupElement {
  const day = ({ due }: LifecycleReview): CalendarDate => readDate(due) ?? { year: 9999, month: 1, day: 1 };
  const sorted = [...reviews].sort(
    (one, other) => Number(Boolean(one.done)) - Number(Boolean(other.done)) || compareDates(day(one), day(other)),
  );
  const items = sorted.map((review) => {
    const { title, due, done, role, extra } = review;
    const isLate = isOverdue(review, today);
    const name = wording.reviewOf(title, role && names.role(role));
    const words = done
      ? wording.reviewDone(name, dayInWords(done) ?? done)
      : wording.review(name, dayInWords(due) ?? due, isLate);
    return element('li', [isLate ? element('strong', words) : words, termsMarkup(extraTerms(extra))]);
  });
  return element('ul', items, { class: 'nhsuk-list nhsuk-list--bullet' });
}

type Step = { stage: StageProgress } | { gate: GateProgress };

interface Group {
  heading?: string;
  steps: Step[];
  isElsewhere?: boolean;
}

/** Stages by their phases, each behind the gates that it stands behind; gates of unknown stages come last. */
function groupsOf({ stages, gates }: ProjectPlace): Group[] {
  const groups: Group[] = [];
  const seen = new Set<string>();
  const gatesBefore = new Map<string, GateProgress[]>();
  for (const progress of gates) {
    const { before } = progress.gate;
    const others = gatesBefore.get(before);
    if (others) others.push(progress);
    else gatesBefore.set(before, [progress]);
  }
  let phase: string | undefined;
  for (const progress of stages) {
    const { stage } = progress;
    let group = groups.at(-1);
    if (!group || stage.phase !== phase) {
      group = { heading: stage.phase ?? (groups.length > 0 ? wording.otherStages : undefined), steps: [] };
      groups.push(group);
    }
    phase = stage.phase;
    const before = seen.has(stage.id) ? [] : (gatesBefore.get(stage.id) ?? []);
    seen.add(stage.id);
    group.steps.push(...before.map((gate) => ({ gate })), { stage: progress });
  }
  const rest = gates.filter(({ gate }) => !seen.has(gate.before));
  if (rest.length > 0) {
    groups.push({ heading: wording.gatesElsewhere, steps: rest.map((gate) => ({ gate })), isElsewhere: true });
  }
  return groups;
}

function groupMarkup(group: Group, { place, names }: TrackedProject, options: LifecycleTrackerOptions): MarkupElement {
  const { language } = options;
  const heading = group.heading ?? wording.stages;
  const headingLevel = options.headingLevel + 2;
  const steps = group.steps.map((step) =>
    'gate' in step
      ? gateMarkup(step.gate, { headingLevel, names, language, isElsewhere: group.isElsewhere })
      : stageMarkup(step.stage, { ...options, names, headingLevel, isHere: step.stage === place.current }),
  );
  return element('div', [
    headingMarkup(options.headingLevel + 1, heading, { class: 'nhsuk-heading-m' }),
    element('ol', steps, { class: 'nhs-lifecycle__steps', role: 'list' }),
  ]);
}
