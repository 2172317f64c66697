import type { ModelCard } from '../artefacts/model-card.js';
import { modelCardFields, modelCardSections, type ModelCardSectionName } from '../artefacts/model-card-fields.js';
import { fieldValue } from '../artefacts/model-card-field-value.js';
import { readTitle } from './card-title.js';
import { orderExtras, positionOf } from './order-extras.js';
import { writeExtra } from './write-extra.js';
import { WrittenCard } from './written-card.js';
import { writeSpecification } from './write-specification.js';

const templateGroups: Readonly<Record<string, string>> = {
  'Training methods': 'Training Methods:',
  'Model evaluation': 'Model Evaluation',
};
const templateHeadings: Readonly<Record<ModelCardSectionName, string>> = {
  specification: '## Specification',
  overview: '## Overview',
  intendedUse: '## Intended Use',
  data: '## Data',
  methodology: '## Methodology and Training',
  evaluation: '## Evaluation and Performance',
  ethics: '### Ethical Considerations',
  oversight: '### Human Oversight',
  caveats: '### Caveats',
};

function writeTitle(title: string | undefined): string {
  if (title === undefined) return '# {Model Name} Model Card';
  const words = `${title} Model Card`;
  return readTitle(words) === title || readTitle(title) !== title ? `# ${words}` : `# ${title}`;
}

function writeHeading(card: ModelCard, section: ModelCardSectionName): string {
  const template = templateHeadings[section];
  const words = card.labels?.[section];
  return words === undefined ? template : `${template.slice(0, template.indexOf(' '))} ${words}`;
}

function writeSection(written: WrittenCard, section: ModelCardSectionName): string[] {
  const blocks: string[] = [];
  let group: string | undefined;
  for (const field of modelCardFields.filter((each) => each.section === section)) {
    const isOverview = field.path === 'overview';
    if (isOverview) continue;
    const lines = written.writeField(field);
    if (lines.length === 0) continue;
    if (field.group !== undefined && field.group !== group) {
      blocks.push(`### ${templateGroups[field.group] ?? field.group}`);
      group = field.group;
    }
    blocks.push(...lines);
  }
  return blocks;
}

function writeOverview(written: WrittenCard): string[] {
  const { card } = written;
  const prose = written.writeOverview();
  const images = writeSection(written, 'overview');
  const extras = written.extrasAfter('overview').map(writeExtra);
  const isThere = prose.length + images.length + extras.length > 0 || card.labels?.overview !== undefined;
  return isThere ? [writeHeading(card, 'overview'), ...prose, ...extras, ...images] : [];
}

/**
 * Writes a model card as Markdown in the structure of the NHS England template: known fields under its labels or the
 * author's own, its prompts where a field is missing, fields that it has no place for as further rows or labels,
 * extras in their place and the definitions of links and footnotes at the end.
 *
 * Reading what was written gives the same card, unless a text itself holds what ends a text: a heading, a definition,
 * or a label in bold at the start of a line (a known one, or one with a colon). Nor can these survive: line breaks in
 * a title, a heading, a label or an image; an empty text; a definition that
 * stands twice; white space or a rule (`---`) at the ends of a text; a text
 * that the template uses as a prompt, or "TBC"; an open code fence or comment; an extra whose heading is a known
 * label, whose `after` is no field or section, or that has no heading and stands behind a field other than
 * `data.splits`, `evaluation.metrics` and `version.name`, or behind another extra.
 */
export function writeNhsMarkdown(card: ModelCard): string {
  const written = new WrittenCard({ ...card, extra: orderExtras(card.extra ?? []) });
  const blocks = [writeTitle(card.title), ...written.extrasAfter(undefined).map(writeExtra)];
  for (const { name } of modelCardSections) {
    if (name === 'specification') {
      blocks.push(writeHeading(card, name), ...writeSpecification(written));
    } else if (name === 'overview') {
      blocks.push(...writeOverview(written));
    } else {
      const body = [...written.extrasAfter(name).map(writeExtra), ...writeSection(written, name)];
      if (body.length > 0 || card.labels?.[name] !== undefined) blocks.push(writeHeading(card, name), ...body);
    }
  }
  const lost = (card.extra ?? []).filter(({ after }) => !Number.isFinite(positionOf(after)));
  for (const extra of lost) blocks.push(writeExtra(extra));
  if (fieldValue(card, 'references') !== undefined) blocks.push(card.references ?? '');
  return `${blocks.join('\n\n')}\n`;
}
