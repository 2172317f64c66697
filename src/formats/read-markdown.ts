import type { ModelCard } from '../artefacts/model-card.js';
import type { Problem } from '../artefacts/problem.js';
import { cutFrontMatter, writeFrontMatter } from './front-matter.js';
import { orderExtras } from './order-extras.js';
import { MarkdownCardBuilder } from './read-markdown-card.js';
import { resolveSegments } from './resolve-segments.js';
import { sniffFrontMatter, sniffMarkdown, type ModelCardFormat } from './sniff-model-card.js';
import { splitMarkdown } from './split-markdown.js';

export interface MarkdownReading {
  card?: ModelCard;
  problems: Problem[];
  format?: ModelCardFormat;
  /** What the document is instead of a model card; empty where nobody knows. */
  looksLike?: string;
}

/** The formats that are Markdown, and how they differ. */
const formatOptions: Readonly<Record<Exclude<ModelCardFormat, 'json'>, { introIsSummary: boolean }>> = {
  'nhs-england': { introIsSummary: false },
  nhsx: { introIsSummary: true },
  markdown: { introIsSummary: true },
};

/** Reads a Markdown document as a model card. With a format given it reads anything. */
export function readMarkdown(
  source: string,
  linesBefore: number,
  asked?: Exclude<ModelCardFormat, 'json'>,
): MarkdownReading {
  const document = cutFrontMatter(source);
  const { frontMatter } = document;
  const foreign = asked === undefined && frontMatter ? sniffFrontMatter(frontMatter) : undefined;
  if (foreign !== undefined) return { problems: [], looksLike: foreign };

  const { segments, references, closed } = splitMarkdown(document.body);
  const resolved = resolveSegments(segments);
  const sniffed = asked === undefined ? sniffMarkdown(resolved, frontMatter) : { format: asked };
  if ('looksLike' in sniffed) return { problems: [], looksLike: sniffed.looksLike };

  const format = sniffed.format === 'json' ? 'markdown' : sniffed.format;
  const { card, problems } = new MarkdownCardBuilder(resolved, formatOptions[format]).build();
  if (references.length > 0) card.references = references.join('\n');
  if (frontMatter !== undefined) {
    const kept = {
      heading: 'Front matter',
      level: 2,
      body: writeFrontMatter(frontMatter),
      after: 'caveats.limitations',
    };
    card.extra = orderExtras([...(card.extra ?? []), kept]);
  }
  if (closed) {
    const message = 'The last code block or piece of HTML has no end, so everything below it was read as part of it.';
    problems.push({ path: '', message, severity: 'warning' });
  }
  const offset = linesBefore + document.linesBefore;
  for (const problem of problems) if (problem.line !== undefined) problem.line += offset;
  return { card, problems, format };
}
