import type { FrontMatter } from './front-matter.js';
import type { Resolved } from './resolve-segments.js';
import { wordsKey } from './words-key.js';

export type ModelCardFormat = 'nhs-england' | 'nhsx' | 'markdown' | 'json';

/** What a text is: a format to read it in, or what it looks like when there is no reader for it. */
export type Sniffed = { format: ModelCardFormat } | { looksLike: string };

/** What front matter says the document is, if that is no model card. */
export function sniffFrontMatter({ keys }: FrontMatter): string | undefined {
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

const templateLabels = new Set([
  'intendedUse.background',
  'intendedUse.users',
  'intendedUse.outOfScope',
  'data.overview',
  'data.sensitive',
  'data.preprocessing',
  'methodology.models',
  'evaluation.focus',
  'evaluation.breakdown',
  'ethics.safety',
  'caveats.limitations',
]);

/** Tells which kind of model card a Markdown document is by its headings and labels. */
export function sniffMarkdown(resolved: readonly Resolved[], frontMatter?: FrontMatter): Sniffed {
  const labelled = new Set<string>();
  const headings = new Set<string>();
  let known = 0;
  let specified = false;
  for (const { segment, target } of resolved) {
    if (segment.kind === 'heading') headings.add(wordsKey(segment.words).replace(/^(?:pipeline|algorithm)/, 'model'));
    if (target.kind === 'field' && segment.kind === 'label') labelled.add(target.field.path);
    if (target.kind === 'field' || (target.kind === 'section' && !target.again)) known++;
    specified ||= target.kind === 'section' && target.section === 'specification';
    if (target.kind === 'title' && /\bcard\b/i.test(segment.words)) known++;
  }
  if (specified && [...labelled].filter((path) => templateLabels.has(path)).length >= 3)
    return { format: 'nhs-england' };
  const nhsx = ['modeldetails', 'modeluse', 'performanceandlimitations'].every((key) => headings.has(key));
  if (nhsx && (headings.has('intendeduse') || [...headings].some((key) => key.startsWith('outofscope'))))
    return { format: 'nhsx' };
  if (known > 0 || modelKeys.some((key) => frontMatter?.keys.has(key))) return { format: 'markdown' };
  return { looksLike: '' };
}
