import type { Extra, ModelCard } from '../artefacts/model-card.js';
import { mainFieldOf, type ModelCardField } from '../artefacts/model-card-fields.js';
import { fieldValue } from '../artefacts/model-card-field-value.js';
import { writeLabelParagraph } from './label-paragraph.js';
import { fieldAt } from './model-card-labels.js';
import { currentPrompts } from './nhs-england-template.js';
import { splitMarkdown } from './split-markdown.js';
import { withoutGuidance } from './unfilled-text.js';
import { writeExtra } from './write-extra.js';
import { writeFieldText } from './write-field-text.js';

/** A card with what the writers of its parts ask of it. */
export class WrittenCard {
  readonly card: ModelCard;
  readonly #extras = new Map<string | undefined, Extra[]>();

  constructor(card: ModelCard) {
    this.card = card;
    for (const extra of card.extra ?? [])
      this.#extras.set(extra.after, [...(this.#extras.get(extra.after) ?? []), extra]);
  }

  extrasAfter(path: string | undefined): readonly Extra[] {
    return this.#extras.get(path) ?? [];
  }

  /** The author's label, else the template's, else ours. */
  label({ path, label, templateLabel }: ModelCardField): string {
    return this.card.labels?.[path] ?? (templateLabel ?? label).replace(/:$/, '');
  }

  /** The field's text, its prompt where it is missing, or undefined where it is not to be written at all. */
  text(field: ModelCardField): string | undefined {
    const { path, kind } = field;
    const value = fieldValue(this.card, path);
    if (kind === 'splits') return this.#tableText(field, value, this.card.data?.splitSummary);
    if (kind === 'metrics') return this.#tableText(field, value, this.card.evaluation?.metricsSummary);
    if (value !== undefined) return writeFieldText(field, value);
    const isNeeded =
      this.card.labels?.[path] !== undefined || this.extrasAfter(path).length > 0 || this.#isBesideProse(field);
    return currentPrompts[path] ?? (isNeeded ? '' : undefined);
  }

  /** Prose under the heading of a section is read as its main field's, unless that has a place of its own. */
  #isBesideProse({ path, section }: ModelCardField): boolean {
    const [first] = this.extrasAfter(section);
    return path === mainFieldOf[section] && first !== undefined && first.heading === undefined;
  }

  /** A summary, and the table; the example table where something stands behind a table that is not there. */
  #tableText(field: ModelCardField, value: unknown, summary: string | undefined): string {
    const prompt = currentPrompts[field.path] ?? '';
    const example = prompt.slice(prompt.indexOf('|'));
    const hasProse = this.extrasAfter(field.path)[0]?.heading === undefined && this.extrasAfter(field.path).length > 0;
    if (value === undefined && summary === undefined) return prompt;
    const table =
      value === undefined ? (hasProse ? example : undefined) : writeFieldText(field, value, this.#headers(field.path));
    return [summary, table].filter((part) => part !== undefined).join('\n\n');
  }

  #headers(path: string): Record<string, string> {
    const headers = Object.entries(this.card.labels ?? {}).filter(([key]) => key.startsWith(`${path}.`));
    return Object.fromEntries(headers.map(([key, words]) => [key.slice(path.length + 1), words]));
  }

  /** A field behind its label, and the extras behind it. */
  writeField(field: ModelCardField): string[] {
    const text = this.text(field);
    if (text === undefined) return [];
    return [writeLabelParagraph(this.label(field), text), ...this.extrasAfter(field.path).map(writeExtra)];
  }

  /** The overview needs no label under its heading, unless its text could be read as something else there. */
  writeOverview(): string[] {
    const { overview } = this.card;
    const field = fieldAt('overview');
    if (overview === undefined || field === undefined) return [];
    const { segments, references } = splitMarkdown(overview);
    const isPlain =
      segments.length === 1 &&
      references.length === 0 &&
      segments[0]?.body === overview &&
      withoutGuidance(overview) === overview;
    return [isPlain ? overview : writeLabelParagraph(this.label(field), overview)];
  }
}
