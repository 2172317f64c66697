const label = /^(\*\*|__|)(answer|reason|evidence|owner|date)(?::\1|\1:)[ \t]+(\S.*)$/i;
const fence = /^(?:`{3}|~{3})/;

export const bulletAtStart = /^(?:[-*+]|\d{1,9}[.)])[ \t]+/;

export interface Labelled {
  state?: string;
  reason?: string;
  evidence?: string[];
  owner?: string;
  date?: string;
  /** What has no label. */
  lines: string[];
}

const withoutBullet = (line: string): string => line.slice(bulletAtStart.exec(line)?.[0].length ?? 0);

/** Whether a line, be it of a list or not, begins with one of our labels, perhaps in bold, and has a text behind it. */
export const isLabelled = (line: string): boolean => label.test(withoutBullet(line));

/** Takes the lines at a task that begin with one of our labels, and end with its text. Those in code stay in it. */
export function takeLabelled(lines: readonly string[]): Labelled {
  const taken: Labelled = { lines: [] };
  let isCode = false;
  lines.forEach((line, index) => {
    if (fence.test(line)) isCode = !isCode;
    const [, , words = '', text = ''] = isCode ? [] : (label.exec(withoutBullet(line)) ?? []);
    const name = words.toLowerCase() === 'answer' ? 'state' : words.toLowerCase();
    const isTwice = name !== 'evidence' && Object.hasOwn(taken, name);
    if (text === '' || isTwice || goesOn(line, lines[index + 1] ?? '')) taken.lines.push(line);
    else if (name === 'evidence') (taken.evidence ??= []).push(text.trim());
    else taken[name as 'state' | 'reason' | 'owner' | 'date'] = text.trim();
  });
  return taken;
}

/** What stands in no list goes on until another line begins with a label or a bullet. */
function goesOn(line: string, below: string): boolean {
  if (below.trim() === '') return false;
  return bulletAtStart.test(line) ? /^\s/.test(below) : !isLabelled(below) && !bulletAtStart.test(below);
}
