import type { Resolved } from './resolve-segments.js';
import { wordsKey } from './words-key.js';

export type ModelCardFormat = 'nhs-england' | 'nhsx' | 'markdown' | 'json';

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

/** Tells which kind of model card a Markdown document is by its headings and labels; undefined for none. */
export function sniffMarkdown(resolved: readonly Resolved[]): ModelCardFormat | undefined {
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
  if (specified && [...labelled].filter((path) => templateLabels.has(path)).length >= 3) return 'nhs-england';
  const nhsx = ['modeldetails', 'modeluse', 'performanceandlimitations'].every((key) => headings.has(key));
  if (nhsx && (headings.has('intendeduse') || [...headings].some((key) => key.startsWith('outofscope')))) return 'nhsx';
  return known > 0 ? 'markdown' : undefined;
}
