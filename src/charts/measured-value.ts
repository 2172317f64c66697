import { readInterval } from '../artefacts/interval-text.js';
import type { Metric } from '../artefacts/model-card.js';
import { readNumber } from '../artefacts/written-number.js';

/** What a chart can draw of a metric. */
export interface MeasuredValue {
  number: number;
  lower?: number;
  upper?: number;
  /** "%", "days"; empty for a bare number. */
  unit: string;
  /** In words, as the author wrote it. */
  words: string;
  /** "95%". */
  level?: string;
}

interface Quantity {
  number: number;
  percent: boolean;
}

/** Nothing that is measured is larger; the room between two such numbers would not be a number. */
const largest = 1e100;

function readQuantity(text: string | undefined): Quantity | undefined {
  const trimmed = text?.trim() ?? '';
  const percent = trimmed.endsWith('%');
  const number = readNumber(percent ? trimmed.slice(0, -1) : trimmed);
  return number === undefined || Math.abs(number) > largest ? undefined : { number, percent };
}

const withInterval = /^(?<value>[^\s([]+)\s*(?<interval>[([].*[)\]])$/;
const levelBefore = /^(?<open>[([])\s*(?:(?<level>\d+(?:\.\d+)?%)\s*)?(?:ci|confidence interval)?\s*[:,]?\s*/i;

/** Takes "0.82 (95% CI 0.79 to 0.85)" apart. */
function readValueWithInterval(text: string) {
  const groups = withInterval.exec(text)?.groups;
  if (groups?.value === undefined || groups.interval === undefined) return undefined;
  const level = levelBefore.exec(groups.interval)?.groups?.level;
  const bounds = readInterval(groups.interval) ?? readInterval(groups.interval.replace(levelBefore, '$<open>'));
  return bounds && { value: groups.value, bounds, level };
}

/**
 * The numbers of a metric, or undefined where its value is not a number. An interval counts only in the unit of its
 * value: "79%" is not an end of an interval round "0.82".
 */
export function readMeasuredValue(metric: Metric): MeasuredValue | undefined {
  const text = (metric.value ?? (metric.number === undefined ? '' : String(metric.number)))
    .trim()
    .replace(/^(\*\*|__)(.+)\1$/s, '$2');
  const apart = metric.interval === undefined ? readValueWithInterval(text) : undefined;
  const value = readQuantity(apart?.value ?? text);
  if (value === undefined) return undefined;
  const percent = value.percent || metric.unit === '%';
  const unit = percent ? '%' : (metric.unit ?? '').trim();
  const bounds = apart?.bounds ?? metric.interval;
  const [lower, upper] = [readQuantity(bounds?.lower), readQuantity(bounds?.upper)];
  const sameUnit = [lower, upper].every((end) => end === undefined || percent || !end.percent);
  const ordered = lower === undefined || upper === undefined || lower.number <= upper.number;
  const written = apart === undefined ? text : apart.value;
  return {
    number: value.number,
    unit,
    words: metric.unit === undefined || value.percent ? written : `${written}${percent ? '%' : ` ${unit}`}`,
    ...(sameUnit && ordered
      ? { lower: lower?.number, upper: upper?.number, level: apart?.level ?? metric.interval?.level }
      : {}),
  };
}
