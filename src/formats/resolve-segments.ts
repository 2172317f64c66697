import type { ModelCardField, ModelCardSectionName } from '../artefacts/model-card-fields.js';
import { fieldInSection, fieldOfLabel, groupOfHeading, sectionOfHeading } from './model-card-labels.js';
import { isUnfilled, withoutGuidance } from './unfilled-text.js';
import type { Segment } from './split-markdown.js';
import { wordsKey } from './words-key.js';

export type Target =
  | { kind: 'start' }
  | { kind: 'title' }
  | { kind: 'section'; section: ModelCardSectionName; again: boolean }
  | { kind: 'group'; first: ModelCardField }
  | { kind: 'field'; field: ModelCardField }
  | { kind: 'unknown' };

export interface Resolved {
  segment: Segment;
  target: Target;
  /** The section whose heading it stands under. */
  section?: ModelCardSectionName;
}

/** What was met so far. */
interface Seen {
  sections: Set<ModelCardSectionName>;
  /** The words of headings and labels, by section: a section's other name can be a field's, but only once. */
  names: Set<string>;
}

const nameIn = (section: ModelCardSectionName, words: string) => `${section} ${wordsKey(words)}`;

function resolveHeading(
  { words, level = 1, body }: Segment,
  context: ModelCardSectionName | undefined,
  { sections, names }: Seen,
): Target {
  const first = groupOfHeading(words);
  if (first !== undefined && isUnfilled(withoutGuidance(body))) return { kind: 'group', first };
  const section = sectionOfHeading(words);
  const inContext = level > 2 ? fieldInSection(words, context) : undefined;
  if (section !== undefined && (section === context || inContext === undefined)) {
    if (!sections.has(section)) return { kind: 'section', section, again: false };
    const field = names.has(nameIn(section, words)) ? undefined : fieldInSection(words, section);
    return field === undefined ? { kind: 'section', section, again: true } : { kind: 'field', field };
  }
  if (inContext !== undefined) return { kind: 'field', field: inContext };
  const field = fieldOfLabel(words, context);
  return field === undefined ? { kind: 'unknown' } : { kind: 'field', field };
}

/** Finds out what each heading and label names: the same words can name different fields in different sections. */
export function resolveSegments(segments: readonly Segment[]): Resolved[] {
  const seen: Seen = { sections: new Set(), names: new Set() };
  let titled = false;
  let section: ModelCardSectionName | undefined;
  return segments.map((segment): Resolved => {
    if (segment.kind === 'start') return { segment, target: { kind: 'start' } };
    if (segment.kind === 'label') {
      const field = fieldOfLabel(segment.words, section);
      if (field !== undefined) seen.names.add(nameIn(field.section, segment.words));
      return { segment, target: field === undefined ? { kind: 'unknown' } : { kind: 'field', field }, section };
    }
    const target = resolveHeading(segment, section, seen);
    if (segment.level === 1 && !titled && (target.kind === 'unknown' || isModelCardTitle(segment.words))) {
      titled = true;
      return { segment, target: { kind: 'title' }, section };
    }
    if (target.kind === 'section') {
      section = target.section;
      seen.sections.add(section);
      if (section === 'overview') seen.names.add(nameIn(section, 'Overview'));
    } else if (target.kind === 'group') {
      section = target.first.section;
    } else if (target.kind === 'field') {
      section = target.field.section;
    }
    if (section !== undefined) seen.names.add(nameIn(section, segment.words));
    return { segment, target, section };
  });
}

const isModelCardTitle = (words: string): boolean => /^model card\b|\bmodel card$/i.test(words);
