import type { ModelCard } from '../artefacts/model-card.js';
import type { Problem } from '../artefacts/problem.js';
import type { FrontMatter } from './front-matter.js';
import { orderExtras } from './order-extras.js';
import { MarkdownCardBuilder } from './read-markdown-card.js';
import { resolveSegments } from './resolve-segments.js';
import { sniffMarkdown, type ModelCardFormat } from './sniff-model-card.js';
import { splitMarkdown } from './split-markdown.js';

export interface MarkdownReading {
  card?: ModelCard;
  problems: Problem[];
  format?: ModelCardFormat;
  /** What the document is instead of a model card; empty where nobody knows. */
  looksLike?: string;
}

export interface MarkdownDocument {
  frontMatter?: FrontMatter;
  body: string;
  /** The number of lines before the body. */
  linesBefore: number;
}

/** Reads a Markdown document as a model card. With a format given it reads anything. */
export async function readMarkdown(
  { frontMatter, body, linesBefore }: MarkdownDocument,
  asked?: Exclude<ModelCardFormat, 'json'>,
): Promise<MarkdownReading> {
  if (asked === undefined && frontMatter?.looksLike !== undefined) {
    return { problems: [], looksLike: frontMatter.looksLike };
  }
  const { segments, references, closed } = splitMarkdown(body);
  const resolved = resolveSegments(segments);
  const format = asked ?? sniffMarkdown(resolved) ?? (frontMatter?.isOfModel ? 'markdown' : undefined);
  if (format === undefined) return { problems: [], looksLike: '' };

  const { card, problems } = await new MarkdownCardBuilder(resolved, format === 'nhs-england').build();
  if (references.length > 0) card.references = references.join('\n');
  if (frontMatter !== undefined) {
    const kept = { heading: 'Front matter', level: 2, body: frontMatter.code, after: 'caveats.limitations' };
    card.extra = orderExtras([...(card.extra ?? []), kept]);
  }
  if (closed) {
    const message = 'The last code block or piece of HTML has no end, so everything below it was read as part of it.';
    problems.push({ path: '', message, severity: 'warning' });
  }
  for (const problem of problems) if (problem.line !== undefined) problem.line += linesBefore;
  return { card, problems, format };
}
