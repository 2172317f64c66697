import { reportOnce } from './report-once.js';

/** The heading level that an element is given, if it is a whole number from 2 to the deepest; else 2, with a word on it. */
export function checkedHeadingLevel(
  { headingLevel, localName }: { headingLevel: number | null; localName: string },
  deepest: number,
): number {
  const level = headingLevel ?? 2;
  if (Number.isInteger(level) && level >= 2 && level <= deepest) return level;
  reportOnce(`<${localName}>: heading-level is a whole number from 2 to ${deepest}; 2 is used.`);
  return 2;
}
