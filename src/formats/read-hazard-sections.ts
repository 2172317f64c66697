import type { Token, Tokens } from 'marked';
import type { Problem } from '../artefacts/problem.js';
import type { DescribedHazard } from './make-data-hazards.js';
import { lexFlat } from './flat-lexer.js';
import { readMystDirectives } from './myst-directives.js';
import { plainWords } from './plain-words.js';
import { wordsKey } from './words-key.js';

/** What stands before the name of a hazard in the heading of its page, such as "Synthetic Biology Data Hazard". */
const prefix = /^(?:[\p{L}-]+ ){0,3}hazard:(?:\s+|$)/iu;

type Part = 'description' | 'examples' | 'precautions' | 'others';

const partByKey = new Map<string, Part>([
  ['description', 'description'],
  ['example', 'examples'],
  ['examples', 'examples'],
  ['safetyprecautions', 'precautions'],
  ['precautions', 'precautions'],
]);

interface Page extends Record<Part, string[]>, Pick<DescribedHazard, 'line' | 'title' | 'image'> {
  depth: number;
}

/** The hazards of pages about one each, under a heading "Hazard: …" with a description, examples and precautions. */
export function readHazardSections(source: string, problems: Problem[]): DescribedHazard[] {
  const pages: Page[] = [];
  let page: Page | undefined;
  let part: Part = 'others';
  let line = 1;
  for (const token of lexFlat(source)) {
    const heading = token.type === 'heading' ? (token as Tokens.Heading) : undefined;
    const name = heading && prefix.exec(heading.text)?.[0];
    if (heading && name !== undefined) {
      const title = plainWords(heading.text.slice(name.length));
      page = { line, title, depth: heading.depth, description: [], examples: [], precautions: [], others: [] };
      pages.push(page);
      part = 'others';
    } else if (heading && page && heading.depth <= page.depth) page = undefined;
    else if (heading && page) part = takeHeading(page, heading, part, line, problems);
    else if (page) takeToken(page, part, token);
    line += token.raw.split('\n').length - 1;
  }
  return pages.map(({ description, others, depth: _, ...described }) => ({
    ...described,
    description: [...description, ...others].join('\n'),
  }));
}

/** What a hazard has no place for stays with its description, under its own heading. */
function takeHeading(page: Page, { text, depth }: Tokens.Heading, part: Part, line: number, problems: Problem[]): Part {
  const known = partByKey.get(wordsKey(text));
  if (known) return known;
  const words = plainWords(text);
  if (depth > page.depth + 1) {
    take(page, part, words);
    return part;
  }
  const message = `"${words}" is no part of a hazard that is known here. Its words were put behind the description.`;
  problems.push({ path: '', line, message, severity: 'warning' });
  page.others.push(words);
  return 'others';
}

function takeToken(page: Page, part: Part, token: Token): void {
  const [picture] = token.type === 'code' ? readMystDirectives(token.raw, ['image', 'figure']) : [];
  if (picture) {
    const { argument, options, body } = picture;
    if (!page.image) page.image = { ...(argument && { src: argument }), ...(options.alt && { alt: options.alt }) };
    take(page, part, plainWords(body));
  } else if (token.type === 'list') {
    for (const { text } of (token as Tokens.List).items) take(page, part, plainWords(text));
  } else take(page, part, plainWords(token.raw));
}

function take(page: Page, part: Part, words: string): void {
  const entry = part === 'examples' ? words.replace(/^Example \d+ ?:\s*/i, '') : words;
  if (entry !== '') page[part].push(entry);
}
