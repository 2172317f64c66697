import { isUnfilled } from './unfilled-text.js';

/** The model's name in the first heading: without "Model Card" before or behind it. */
export function readTitle(words: string): string | undefined {
  const bare = words.trim();
  if (/^model\s+card\s*[:–—-]*$/i.test(bare)) return undefined;
  const behind = /^(.+?)\s*[-–—:]?\s+model\s+card$/i.exec(bare)?.[1];
  const before = /^model\s+card\s*(?:[:–—]|\s-)\s*(.+)$/i.exec(bare)?.[1];
  const title = behind ?? before ?? bare;
  return /^\{[^{}]*\}$/.test(title) || isUnfilled(title) ? undefined : title;
}

/** The model's name in a second heading, under a first one that says no more than "Model card". */
export const readTitleBelow = (words: string): string | undefined =>
  /^model\s+card\s*(?:[:–—]|\s-)/i.test(words) ? readTitle(words) : undefined;
