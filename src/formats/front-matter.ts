export interface FrontMatter {
  /** What stands between the two lines of dashes. */
  text: string;
  /** The keys of the first level. */
  keys: ReadonlySet<string>;
}

export interface CutDocument {
  frontMatter?: FrontMatter;
  body: string;
  /** The number of lines before the body. */
  linesBefore: number;
}

/** Cuts off the block of `key: value` lines that a document may begin with. */
export function cutFrontMatter(source: string): CutDocument {
  const whole: CutDocument = { body: source, linesBefore: 0 };
  const opening = /^---[ \t]*\n/.exec(source)?.[0];
  if (opening === undefined) return whole;
  const closing = /^(?:---|\.\.\.)[ \t]*$/m.exec(source.slice(opening.length));
  if (closing === null) return whole;
  const text = source.slice(opening.length, opening.length + closing.index).trimEnd();
  const firstLine = text.split('\n').find((line) => line.trim() !== '' && !line.trimStart().startsWith('#')) ?? '';
  if (!/^["']?[\w.-]+["']?[ \t]*:(?:\s|$)/.test(firstLine)) return whole;
  const keys = new Set([...text.matchAll(/^["']?([\w.-]+)["']?[ \t]*:(?=\s|$)/gm)].map(([, key = '']) => key));
  const end = opening.length + closing.index + closing[0].length;
  const body = source.slice(end).replace(/^\n/, '');
  return {
    frontMatter: { text, keys },
    body,
    linesBefore: source.slice(0, source.length - body.length).split('\n').length - 1,
  };
}

/** As a code block that no line of it can close. */
export function writeFrontMatter({ text }: FrontMatter): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}yaml\n${text}\n${fence}`;
}
