import type { Markup } from '../markup/markup.js';

export interface MetricFigureOptions {
  /** Unique in its tree; the ids of captions start with it. */
  id: string;
  /** The author's headings by column, as `readMetricTable` gives them. */
  headers?: Readonly<Record<string, string>>;
  caption?: string;
  /** Language of the metrics where it is not English; `inline` marks what it makes by itself. */
  language?: string;
  /** Shows one line of Markdown in a cell; without it the Markdown is shown as written. */
  inline?: (markdown: string) => Markup;
  /** The words of one line of Markdown, for the labels of a chart; without it simple markers are taken off. */
  plainText?: (markdown: string) => string;
}
