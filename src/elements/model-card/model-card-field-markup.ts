import { fieldValue } from '../../artefacts/model-card-field-value.js';
import type { ModelCardField } from '../../artefacts/model-card-fields.js';
import type { Metric, ModelCard, ModelCardImage } from '../../artefacts/model-card.js';
import { element, type Markup, type MarkupElement } from '../../markup/markup.js';
import { modelCardWording as wording } from '../../wording/model-card-wording.js';
import { resolveAddress } from '../rich-text/resolve-address.js';
import { richTextMarkup } from '../rich-text/rich-text-markup.js';
import { simpleTableMarkup } from '../simple-table-markup.js';
import type { ModelCardText } from './model-card-text.js';
import type { ModelCardViewOptions } from './model-card-view-options.js';

export interface FieldContext {
  card: ModelCard;
  text: ModelCardText;
  options: ModelCardViewOptions;
  /** Level for headings inside the field's own text. */
  headingLevel: number;
}

type Owners = NonNullable<ModelCard['owners']>;
type Splits = NonNullable<NonNullable<ModelCard['data']>['splits']>;
type Risks = NonNullable<NonNullable<ModelCard['ethics']>['risks']>;
type NamedAddresses = readonly { name: string; url?: string }[];

/** The value of a field, by its kind; the caller has seen to it that there is one. */
export function fieldMarkup(field: ModelCardField, context: FieldContext): Markup {
  const { card, text, headingLevel } = context;
  const value = fieldValue(card, field.path);
  switch (field.kind) {
    case 'text':
      return text.blocks(value as string, headingLevel);
    case 'texts':
      return textsMarkup(value as readonly string[], field.path === 'methodology.alternatives', context);
    case 'words':
      return (value as readonly string[]).join(', ');
    case 'owners':
      return ownersMarkup(value as Owners, context);
    case 'licences':
      return addressesMarkup(value as NamedAddresses, context);
    case 'links':
      return addressesMarkup(
        (value as readonly { label: string; url: string }[]).map(({ label, url }) => ({ name: label, url })),
        context,
      );
    case 'splits':
      return splitsMarkup((value ?? []) as Splits, context);
    case 'metrics':
      return metricsMarkup((value ?? []) as readonly Metric[], context);
    case 'risks':
      return risksMarkup(value as Risks, context);
    case 'images':
      return (value as readonly ModelCardImage[]).map((image) => imageFigureMarkup(image, context));
  }
}

function textsMarkup(texts: readonly string[], ordered: boolean, { text, headingLevel }: FieldContext): Markup {
  if (texts.length === 1) return text.blocks(texts[0] ?? '', headingLevel);
  const items = texts.map((item) =>
    element('li', item.includes('\n') ? text.blocks(item, headingLevel) : text.line(item)),
  );
  return ordered
    ? element('ol', items, { class: 'nhsuk-list nhsuk-list--number' })
    : element('ul', items, { class: 'nhsuk-list nhsuk-list--bullet' });
}

/** One thing as it is, several as a list. */
function listMarkup(contents: readonly Markup[]): Markup {
  if (contents.length === 1) return contents;
  return element(
    'ul',
    contents.map((content) => element('li', content)),
    { class: 'nhsuk-list' },
  );
}

function ownersMarkup(owners: Owners, { text }: FieldContext): Markup {
  return listMarkup(
    owners.map(({ name, role, contact }) => [
      name ? text.line(name) : '',
      role ? [element('br', ''), `${wording.role}: `, text.line(role)] : '',
      contact ? [element('br', ''), `${wording.contact}: `, text.line(contact)] : '',
    ]),
  );
}

function addressesMarkup(addresses: NamedAddresses, { text, options }: FieldContext): Markup {
  return listMarkup(
    addresses.map(({ name, url }) => {
      const href = url === undefined ? undefined : resolveAddress(url, 'link', options.baseUrl);
      if (href !== undefined) return element('a', name, { href });
      return url ? [text.line(name), ` (${url})`] : text.line(name);
    }),
  );
}

function splitsMarkup(splits: Splits, { card, text, headingLevel }: FieldContext): Markup {
  const summary = card.data?.splitSummary;
  const columns = (['name', 'share', 'description'] as const).filter((column) => splits.some((split) => split[column]));
  return [
    summary ? text.blocks(summary, headingLevel) : '',
    splits.length === 0
      ? ''
      : simpleTableMarkup({
          caption: wording.splitCaption,
          columns: columns.map((column) => card.labels?.[`data.splits.${column}`] ?? wording.splitColumns[column]),
          rows: splits.map((split) =>
            columns.map((column) => (split[column] ? text.line(split[column]) : wording.notProvided)),
          ),
        }),
  ];
}

function metricsMarkup(metrics: readonly Metric[], { card, text, options, headingLevel }: FieldContext): Markup {
  const summary = card.evaluation?.metricsSummary;
  const prefix = 'evaluation.metrics.';
  const headers = Object.fromEntries(
    Object.entries(card.labels ?? {})
      .filter(([path]) => path.startsWith(prefix))
      .map(([path, label]) => [path.slice(prefix.length), label]),
  );
  return [
    summary ? text.blocks(summary, headingLevel) : '',
    metrics.length === 0
      ? ''
      : (options.metricsMarkup ?? plainMetricsMarkup)(metrics, {
          // A heading's id holds no full stop.
          id: 'card.metrics',
          headers,
          caption: wording.metricsCaption,
          language: options.language,
          inline: text.line,
          plainText: text.words,
        }),
  ];
}

/** Without what shows metrics: their values under the names that they have in data. */
function plainMetricsMarkup(metrics: readonly Metric[]): MarkupElement {
  const rows = metrics.map(({ interval, number, ...written }): Record<string, string> => ({
    ...written,
    ...interval,
    ...(number !== undefined && written.value === undefined ? { value: String(number) } : {}),
  }));
  const columns = [...new Set(rows.flatMap(Object.keys))];
  return simpleTableMarkup({
    caption: wording.metricsCaption,
    columns,
    rows: rows.map((row) => columns.map((column) => row[column] ?? '')),
  });
}

function risksMarkup(risks: Risks, { text }: FieldContext): MarkupElement {
  return simpleTableMarkup({
    caption: wording.risksCaption,
    columns: [wording.riskColumns.name, wording.riskColumns.mitigation],
    rows: risks.map(({ name, mitigation }) => [
      text.line(name),
      mitigation ? text.line(mitigation) : wording.noMitigation,
    ]),
  });
}

function imageFigureMarkup({ name, alt, src }: ModelCardImage, { options }: FieldContext): MarkupElement {
  const image = richTextMarkup([{ tag: 'img', src, alt: alt ?? name }], options);
  return element('figure', name ? [image, element('figcaption', name)] : image, { class: 'nhs-model-card__figure' });
}
