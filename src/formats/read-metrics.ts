import { readMetricTable } from '../artefacts/metric-table.js';
import { readMetricsAsText, type FieldReading } from './read-field-text.js';
import { partAtTable, readTable, unpackCell } from './table-rows.js';
import { isPrompt, isUnfilled, withoutGuidance, withoutLeadingPrompt } from './unfilled-text.js';

/** Reads the Markdown at the metrics of a card: the first table, and what stands around it. */
export function readMetrics(text: string): FieldReading {
  const { before, table, after } = partAtTable(withoutLeadingPrompt(text));
  if (table === undefined) return readMetricsAsText(text);
  const { header, rows } = readTable(table);
  const around = { summary: isUnfilled(before) ? undefined : withoutGuidance(before), after: withoutGuidance(after) };
  const unfilled = rows.length > 0 && rows.every(([, ...cells]) => cells.length > 0 && cells.every(isPrompt));
  if (unfilled) return around;
  const read = readMetricTable(
    header.map(unpackCell),
    rows.map((row) => row.map(unpackCell)),
  );
  if (read === undefined) return { ...readMetricsAsText(text), notUnderstood: true };
  return { value: read.metrics, headers: read.headers, ...around };
}
