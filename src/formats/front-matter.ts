import type { MarkdownDocument } from './read-markdown.js';

export interface FrontMatter {
  /** As a code block that no line of it can close. */
  code: string;
  /** What it says the document is, if that is no model card. */
  looksLike?: string;
  /** Whether it holds a key that model cards have. */
  isOfModel: boolean;
}

const modelKeys = [
  'model-index',
  'pipeline_tag',
  'library_name',
  'base_model',
  'license',
  'datasets',
  'metrics',
  'co2_eq_emissions',
];

function sniff(keys: ReadonlySet<string>): string | undefined {
  const any = (...names: string[]) => names.some((name) => keys.has(name));
  if (any('sdk') && any('app_file', 'emoji')) return 'the front page of a Hugging Face Space';
  const dataset = any(
    'task_categories',
    'size_categories',
    'pretty_name',
    'annotations_creators',
    'dataset_info',
    'configs',
  );
  return dataset && !any('pipeline_tag', 'base_model', 'model-index') ? 'a dataset card' : undefined;
}

function asCode(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}yaml\n${text}\n${fence}`;
}

/** Cuts off the block of `key: value` lines that a document may begin with. */
export function cutFrontMatter(whole: MarkdownDocument): MarkdownDocument {
  const { body: source } = whole;
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
    frontMatter: { code: asCode(text), looksLike: sniff(keys), isOfModel: modelKeys.some((key) => keys.has(key)) },
    body,
    linesBefore: whole.linesBefore + source.slice(0, source.length - body.length).split('\n').length - 1,
  };
}
