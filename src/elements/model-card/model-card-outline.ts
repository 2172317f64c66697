import { isFilled } from '../../artefacts/model-card-field-value.js';
import {
  modelCardFields,
  modelCardSections,
  type ModelCardField,
  type ModelCardSectionName,
} from '../../artefacts/model-card-fields.js';
import type { Extra, ModelCard } from '../../artefacts/model-card.js';
import { headingId } from '../../markdown/heading-id.js';
import { uniqueId } from '../rich-text/text-context.js';
import type { ModelCardViewOptions, ShownSection } from './model-card-view-options.js';

/** One thing under a section's heading, in the order of the page. */
export type OutlineItem =
  | { kind: 'group'; heading: string; isAuthors: boolean; id: string }
  | { kind: 'field'; field: ModelCardField; filled: boolean; heading?: string; isAuthors: boolean; id: string }
  | { kind: 'extra'; extra: Extra; id: string };

export interface OutlineSection {
  /** Absent for a section that only the author has. */
  name?: ModelCardSectionName;
  heading: string;
  /** The heading is the author's own, not ours. */
  isAuthors: boolean;
  id: string;
  items: OutlineItem[];
}

export interface ModelCardOutline {
  /** What stood before the first section, without a heading of its own. */
  preamble: Extra[];
  /** Rows of the summary list: known fields and the author's own. */
  specification: OutlineItem[];
  /** Of the heading over them, where there is one. */
  specificationId: string;
  sections: OutlineSection[];
}

const fieldsBySection = new Map(
  modelCardSections.map(({ name }) => [name, modelCardFields.filter(({ section }) => section === name)]),
);

/** What an extra can stand behind; what it names otherwise is nowhere on the page. */
const knownPlaces = new Set<string | undefined>([
  undefined,
  'data.splitSummary',
  'evaluation.metricsSummary',
  ...modelCardSections.map(({ name }) => name),
  ...modelCardFields.map(({ path }) => path),
]);

/** Starts a section of its own: a heading as high as the template's own sections. */
const startsSection = (extra: Extra): boolean => extra.level !== undefined && extra.level <= 2;

/**
 * What a card shows and in which order: the template's sections, and in each the fields that are there (or, where the
 * card follows the template, all that it asks for) with whatever else the author wrote left in its place. Ids are as GitHub makes them, so that an author's own links to a heading still find it.
 */
export function modelCardOutline(
  card: ModelCard,
  options: ModelCardViewOptions,
  taken: Map<string, number>,
): ModelCardOutline {
  const newId = (words: string): string => unique(headingId(words));
  const unique = (id: string): string => uniqueId(id || 'section', taken);
  const extrasAfter = new Map<string | undefined, Extra[]>();
  for (const extra of card.extra ?? []) {
    const extras = extrasAfter.get(extra.after);
    if (extras) extras.push(extra);
    else extrasAfter.set(extra.after, [extra]);
  }
  const asItem = (extra: Extra): OutlineItem => ({ kind: 'extra', extra, id: newId(extra.heading ?? 'text') });

  /** The author's own sections among some extras, each with what stood below it. */
  const ownSections = (extras: readonly Extra[]): OutlineSection[] => {
    const sections: OutlineSection[] = [];
    for (const extra of extras) {
      const last = sections.at(-1);
      if (startsSection(extra) || !last) {
        const heading = extra.heading ?? '';
        const { heading: _, ...body } = extra;
        sections.push({ heading, isAuthors: true, id: newId(heading), items: body.body ? [asItem(body)] : [] });
      } else {
        last.items.push(asItem(extra));
      }
    }
    return sections;
  };

  const extrasBefore = extrasAfter.get(undefined) ?? [];
  const firstOwnSection = extrasBefore.findIndex((extra) => extra.heading !== undefined);
  const preamble = firstOwnSection < 0 ? extrasBefore : extrasBefore.slice(0, firstOwnSection);
  const sections: OutlineSection[] = firstOwnSection < 0 ? [] : ownSections(extrasBefore.slice(firstOwnSection));
  let specification: OutlineItem[] = [];
  let specificationId = '';

  for (const { name, heading } of modelCardSections) {
    const sectionHeading = card.labels?.[name] ?? heading;
    const sectionId = headingId(sectionHeading);
    const id = unique(sectionId);
    const items: OutlineItem[] = [];
    const later: Extra[] = [];
    const addExtras = (after: string): void => {
      const extras = extrasAfter.get(after) ?? [];
      const cut = extras.findIndex(startsSection);
      // One by one: as arguments of one call, a card of very many headings would be too much for the browser.
      for (const [index, extra] of extras.entries()) {
        if (cut < 0 || index < cut) items.push(asItem(extra));
        else later.push(extra);
      }
    };
    // The section "overview" and its field have one path.
    if (name !== 'overview') addExtras(name);
    let group: string | undefined;
    for (const field of fieldsBySection.get(name) ?? []) {
      const filled = isFilled(card, field);
      if (filled || (options.followsTemplate && field.templateLabel !== undefined)) {
        if (field.group !== group && field.group !== undefined) {
          const groupHeading = card.labels?.[field.group] ?? field.group;
          items.push({
            kind: 'group',
            heading: groupHeading,
            isAuthors: card.labels?.[field.group] !== undefined,
            id: newId(groupHeading),
          });
        }
        group = field.group;
        const label = card.labels?.[field.path] ?? field.label;
        const labelId = headingId(label);
        items.push({
          kind: 'field',
          field,
          filled,
          heading: labelId === sectionId ? undefined : label,
          isAuthors: card.labels?.[field.path] !== undefined,
          id: unique(labelId),
        });
      }
      addExtras(field.path);
      if (field.kind === 'splits') addExtras('data.splitSummary');
      if (field.kind === 'metrics') addExtras('evaluation.metricsSummary');
    }
    if (name === 'specification') {
      specification = items;
      specificationId = id;
    } else if (items.length > 0 || card.labels?.[name] !== undefined)
      sections.push({ name, heading: sectionHeading, isAuthors: card.labels?.[name] !== undefined, id, items });
    for (const section of ownSections(later)) sections.push(section);
  }
  const lost = ownSections((card.extra ?? []).filter((extra) => !knownPlaces.has(extra.after)));
  return { preamble, specification, specificationId, sections: inOrder([...sections, ...lost], options.sections) };
}

/** All sections, or those asked for in the order asked for. */
function inOrder(sections: OutlineSection[], wanted: readonly ShownSection[] | undefined): OutlineSection[] {
  if (!wanted) return sections;
  return wanted.flatMap((name) => sections.filter((section) => (section.name ?? 'other') === name));
}
