export interface Tick {
  value: number;
  label: string;
}

/** A straight line from numbers to per cent of the width. */
export interface LinearScale {
  lower: number;
  upper: number;
  ticks: readonly Tick[];
}

const mostDecimals = 12;

function tickLabel(value: number, step: number, unit: string): string {
  const decimals = Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
  const ordinary = decimals <= mostDecimals && Math.abs(value) < 1e15;
  const digits = ordinary
    ? Math.abs(value).toLocaleString('en-GB', { minimumFractionDigits: decimals, maximumFractionDigits: decimals })
    : String(Number(Math.abs(value).toPrecision(6)));
  return `${value < 0 && Number(digits.replaceAll(',', '')) !== 0 ? '\u2212' : ''}${digits}${unit}`;
}

/** 1, 2 or 5 times a power of ten, not below the given step. */
function niceStep(step: number): number {
  const power = 10 ** Math.floor(Math.log10(step));
  const factor = [1, 2, 5, 10].find((candidate) => candidate * power >= step * (1 - 1e-9)) ?? 10;
  return factor * power;
}

/** A scale with round ticks that holds both numbers; `unit` follows each label. */
export function niceScale(from: number, to: number, unit = '', wantedTicks = 5): LinearScale {
  const [low, high] = [Math.min(from, to), Math.max(from, to)];
  const size = Math.max(Math.abs(low), Math.abs(high));
  // Numbers that a label could not tell apart are one number, with room on both sides.
  const room = high - low <= size * 1e-9 ? Math.max(size, 1) / 2 : 0;
  const step = niceStep((high + room - (low - room)) / wantedTicks);
  const first = Math.floor((low - room) / step + 1e-9);
  const last = Math.ceil((high + room) / step - 1e-9);
  const unreliable = !Number.isSafeInteger(first) || !Number.isSafeInteger(last) || !(step > 0);
  if (unreliable || last - first > 4 * wantedTicks) return scaleWithoutSteps(low, high, unit);
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => {
    const value = Number(((first + index) * step).toPrecision(mostDecimals));
    return { value, label: tickLabel(value, step, unit) };
  });
  return { lower: ticks[0]?.value ?? low, upper: ticks.at(-1)?.value ?? high, ticks };
}

/** For numbers so far apart, or so close for their size, that no round step can be told from them. */
function scaleWithoutSteps(low: number, high: number, unit: string): LinearScale {
  const upper = high > low ? high : low + Math.max(Math.abs(low), 1);
  const ticks = [low, upper].map((value) => ({ value, label: `${String(value).replace('-', '\u2212')}${unit}` }));
  return { lower: low, upper, ticks };
}

/** 0 to 1, as for a proportion. */
export const proportionScale: LinearScale = niceScale(0, 1);

/** 0% to 100%. */
export const percentageScale: LinearScale = niceScale(0, 100, '%');

/** How far along the scale a number stands, 0 to 100; outside that when it is beyond an end. */
export function positionOn(scale: LinearScale, value: number): number {
  return ((value - scale.lower) / (scale.upper - scale.lower)) * 100;
}
