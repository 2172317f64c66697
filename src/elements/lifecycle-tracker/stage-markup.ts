import type { CalendarDate } from '../../artefacts/calendar-date.js';
import type { HazardAssessment } from '../../artefacts/hazard-assessment.js';
import { isCurrent, type StageProgress } from '../../artefacts/stage-progress.js';
import { element, type Markup, type MarkupElement } from '../../markup/markup.js';
import { lifecycleWording as wording } from '../../wording/lifecycle-wording.js';
import { foldedMarkup } from '../folded-markup.js';
import { compactHazardMarkup, termsMarkup, type ShownHazard } from '../hazard-badge/hazard-badge-markup.js';
import { headingMarkup } from '../heading-markup.js';
import { hiddenWords } from '../hidden-words.js';
import { dayInWords, type LifecycleNames } from './lifecycle-names.js';
import { evidenceMarkup, extraTerms, listOfMarkup, ownWords } from '../own-words-markup.js';

export interface StageMarkupOptions {
  headingLevel: number;
  /** Whether it is the stage that the project is at. */
  isHere: boolean;
  names: LifecycleNames;
  today: CalendarDate;
  /** Ids of the checklist's items that are answered; absent where nobody gave any answers. */
  answered?: ReadonlySet<string>;
  /** What the project found about hazards; absent where nobody gave it. */
  assessments?: readonly HazardAssessment[];
  hazardOf(name: string): ShownHazard;
  language?: string;
}

/** The state of a stage and since when. */
export const stageState = ({ state, since }: StageProgress): string => wording.stage(state, dayInWords(since));

/** A stage with its state in words; what it asks and what it is about is folded away, unless the project is there. */
export function stageMarkup(progress: StageProgress, options: StageMarkupOptions): MarkupElement {
  const { stage, state, visits } = progress;
  const { isHere, language } = options;
  const heading = headingMarkup(options.headingLevel, stage.title, { class: 'nhs-lifecycle__name' });
  const begun = visits.filter((_, index) => index === 0 || visits[index]?.isReturn).length;
  const lastReason = progress.events.at(-1)?.reason;
  const about = aboutMarkup(progress, options);
  return element(
    'li',
    [
      heading,
      element('p', [isHere ? element('strong', `${wording.isCurrent}. `) : '', stageState(progress)]),
      begun > 1 ? element('p', wording.times(begun)) : '',
      termsMarkup([[wording.reason, ownWords(lastReason), language]]),
      about === ''
        ? ''
        : foldedMarkup([wording.about, hiddenWords(stage.title)], about, { open: isHere ? '' : undefined }),
    ],
    {
      class: `nhs-lifecycle__step nhs-lifecycle__step--${isCurrent(progress) ? 'current' : state}`,
      'aria-current': isHere ? 'step' : undefined,
    },
  );
}

function aboutMarkup({ stage, visits, events }: StageProgress, options: StageMarkupOptions): Markup {
  const { names, language } = options;
  const { description, roles = [], next, extra } = stage;
  const days = visits.map(({ from, to }) =>
    wording.visit(dayInWords(from), to === undefined ? undefined : (dayInWords(to) ?? '')),
  );
  const evidence = events.flatMap((event) => event.evidence ?? []);
  const terms = termsMarkup([
    [wording.when, listOfMarkup(days)],
    [wording.evidence, evidenceMarkup(evidence), language],
    [wording.people, roles.map(names.role).join('; ')],
    ...questionTerms(stage.asks, options),
    hazardTerm(progressHazards(stage, options), options),
    [wording.mayFollow, next ? next.map(names.stage).join('; ') : ''],
    ...extraTerms(extra),
  ]);
  const parts = [description ? element('p', description) : '', terms].filter((part) => part !== '');
  return parts.length > 0 ? parts : '';
}

function questionTerms(
  asks: readonly string[] = [],
  { answered, names }: StageMarkupOptions,
): [term: string, value: Markup][] {
  if (asks.length === 0) return [];
  if (!answered) return [[wording.questions, listOfMarkup(asks.map(names.question))]];
  const open = asks.filter((id) => !answered.has(id));
  return open.length > 0
    ? [[wording.openQuestions(open.length, asks.length), listOfMarkup(open.map(names.question))]]
    : [[wording.questions, wording.noOpenQuestions(asks.length)]];
}

/** Those that the project found at the stage, and those that are often found there. */
function progressHazards({ id, title, hazards = [] }: StageProgress['stage'], options: StageMarkupOptions) {
  const { assessments, hazardOf } = options;
  const usual: HazardAssessment[] = hazards.map((hazard) => ({ hazard }));
  if (!assessments) return usual;
  const idOf = (name: string): string => hazardOf(name).id ?? name;
  const isHere = ({ stage = '' }: HazardAssessment): boolean =>
    [id, title].some((name) => name.trim().toLowerCase() === stage.trim().toLowerCase());
  const found = assessments.filter(isHere);
  const rest = usual.filter(({ hazard }) => !found.some((one) => idOf(one.hazard) === hazard));
  return [
    ...found,
    ...rest.map(
      ({ hazard }) =>
        assessments.find((one) => idOf(one.hazard) === hazard) ?? { hazard, state: 'not-assessed' as const },
    ),
  ];
}

function hazardTerm(
  hazards: readonly HazardAssessment[],
  { assessments, hazardOf, today, headingLevel }: StageMarkupOptions,
): [term: string, value: Markup] {
  const badges = hazards.map((one) => compactHazardMarkup(hazardOf(one.hazard), one, { today, headingLevel }));
  return [
    assessments ? wording.hazards : wording.usualHazards,
    badges.length > 0
      ? element(
          'ul',
          badges.map((badge) => element('li', badge)),
          { class: 'nhs-lifecycle__hazards', role: 'list' },
        )
      : '',
  ];
}
