const numberText = String.raw`[-+\u2212]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d+)?(?:[eE][-+]?\d+)?`;
const wholeNumber = new RegExp(`^${numberText}$`);

/** The number that the whole of a text is, or undefined: "0.82", "1,204" and "-3" are numbers, "82%" is not. */
export function readNumber(text: string): number | undefined {
  const trimmed = text.trim();
  if (!/^[-+\u2212]?\.?\d/.test(trimmed) || !wholeNumber.test(trimmed)) return undefined;
  const number = Number(trimmed.replaceAll(',', '').replace('\u2212', '-'));
  return Number.isFinite(number) ? number : undefined;
}
