/** The two ends of an interval, as written. */
export interface Bounds {
  lower: string;
  upper: string;
}

const plain = String.raw`[-+\u2212]?(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][-+]?\d+)?\s?%?`;
const grouped = String.raw`[-+\u2212]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?:[eE][-+]?\d+)?\s?%?`;
const number = `(?:${grouped}|${plain})`;
// A comma with no space after it separates only numbers that hold none themselves: "0.79,0.85" but not "1,234,567".
const spaced = new RegExp(String.raw`^(${number})(?:\s+to\s+|\s*[-\u2010-\u2015;]\s*|,\s+)(${number})$`, 'i');
const tight = new RegExp(`^(${plain}),(${plain})$`);
const brackets = /^(?:\((.*)\)|\[(.*)\]|\{(.*)\})$/s;

/**
 * Splits "0.79 to 0.85", "0.79-0.85", "(0.79, 0.85)" or "[0.79; 0.85]" into its two ends.
 * Words without a digit, for example "Not calculated", stand for both ends. Undefined where two ends cannot be told.
 */
export function readInterval(text: string): Bounds | undefined {
  const whole = text.trim();
  if (whole === '') return undefined;
  if (!/\d/.test(whole)) return { lower: whole, upper: whole };
  const inside = brackets.exec(whole);
  const content = (inside?.[1] ?? inside?.[2] ?? inside?.[3] ?? whole).trim();
  const ends = tight.exec(content) ?? spaced.exec(content);
  if (ends?.[1] === undefined || ends[2] === undefined) return undefined;
  return { lower: ends[1].trim(), upper: ends[2].trim() };
}

/** The text that `readInterval` splits into these ends again, or undefined where there is none. */
export function writeInterval(bounds: Bounds): string | undefined {
  const text =
    bounds.lower === bounds.upper && !/\d/.test(bounds.lower) ? bounds.lower : `${bounds.lower} to ${bounds.upper}`;
  const again = readInterval(text);
  return again?.lower === bounds.lower && again.upper === bounds.upper ? text : undefined;
}
