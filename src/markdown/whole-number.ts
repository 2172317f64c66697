/** A number written in digits alone, within limits. */
export function wholeNumber(text: string | undefined, least: number, most: number): number | undefined {
  const digits = text === undefined ? null : /^\s*(\d{1,9})\s*(?:px)?\s*$/.exec(text);
  const number = digits ? Number(digits[1]) : NaN;
  return number >= least && number <= most ? number : undefined;
}
