import type { ModelCardSectionName } from '../../artefacts/model-card-fields.js';
import type { Metric } from '../../artefacts/model-card.js';
import type { Problem } from '../../artefacts/problem.js';
import type { MetricFigureOptions } from '../../charts/metric-figure-options.js';
import type { Markup } from '../../markup/markup.js';

/** A section of the template, or `other` for those that only the author has. */
export type ShownSection = ModelCardSectionName | 'other';

export interface ModelCardViewOptions {
  /** Level of the card's own heading, 2 to 6. */
  headingLevel: number;
  /** Address that relative links and images start from. */
  baseUrl?: string;
  /** Which sections to show, in which order; absent means all in the template's order. */
  sections?: readonly ShownSection[];
  /** A dashboard's few facts, with the rest folded away. */
  summary?: boolean;
  /** Say "Not provided" at every field of the template that is not filled in, as befits a card made from it. */
  followsTemplate?: boolean;
  /** Language of the card where it is not English; our own words are English all the same. */
  language?: string;
  problems?: readonly Problem[];
  /** How metrics are shown: `metricFigureMarkup` draws them; if absent, they are a plain table of the data. */
  metricsMarkup?: (metrics: readonly Metric[], options: MetricFigureOptions) => Markup;
}
