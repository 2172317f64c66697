import { html, nothing, type TemplateResult } from 'lit';
import { fieldValue } from '../../artefacts/model-card-field-value.js';
import type { ModelCardField } from '../../artefacts/model-card-fields.js';
import type { Metric, ModelCard, ModelCardImage } from '../../artefacts/model-card.js';
import { metricTableView } from '../../charts/metric-table-view.js';
import { modelCardWording as wording } from '../../wording/model-card-wording.js';
import { resolveAddress } from '../rich-text/resolve-address.js';
import { richTextView } from '../rich-text/rich-text-view.js';
import { simpleTableView } from '../simple-table-view.js';
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
export function fieldView(field: ModelCardField, context: FieldContext): unknown {
  const { card, text, headingLevel } = context;
  const value = fieldValue(card, field.path);
  switch (field.kind) {
    case 'text':
      return text.blocks(value as string, headingLevel);
    case 'texts':
      return textsView(value as readonly string[], field.path === 'methodology.alternatives', context);
    case 'words':
      return (value as readonly string[]).join(', ');
    case 'owners':
      return ownersView(value as Owners, context);
    case 'licences':
      return addressesView(value as NamedAddresses, context);
    case 'links':
      return addressesView(
        (value as readonly { label: string; url: string }[]).map(({ label, url }) => ({ name: label, url })),
        context,
      );
    case 'splits':
      return splitsView((value ?? []) as Splits, context);
    case 'metrics':
      return metricsView((value ?? []) as readonly Metric[], context);
    case 'risks':
      return risksView(value as Risks, context);
    case 'images':
      return (value as readonly ModelCardImage[]).map((image) => imageFigureView(image, context));
  }
}

function textsView(texts: readonly string[], ordered: boolean, { text, headingLevel }: FieldContext): unknown {
  if (texts.length === 1) return text.blocks(texts[0] ?? '', headingLevel);
  const items = texts.map(
    (item) => html`<li>${item.includes('\n') ? text.blocks(item, headingLevel) : text.line(item)}</li>`,
  );
  return ordered
    ? html`<ol class="nhsuk-list nhsuk-list--number">${items}</ol>`
    : html`<ul class="nhsuk-list nhsuk-list--bullet">${items}</ul>`;
}

function ownersView(owners: Owners, { text }: FieldContext): unknown {
  const one = ({ name, role, contact }: Owners[number]): unknown =>
    html`${name ? text.line(name) : nothing}${role ? html`<br />${wording.role}: ${text.line(role)}` : nothing}${
      contact ? html`<br />${wording.contact}: ${text.line(contact)}` : nothing
    }`;
  if (owners.length === 1 && owners[0]) return one(owners[0]);
  return html`<ul class="nhsuk-list">${owners.map((owner) => html`<li>${one(owner)}</li>`)}</ul>`;
}

function addressesView(addresses: NamedAddresses, { text, options }: FieldContext): unknown {
  const one = ({ name, url }: NamedAddresses[number]): unknown => {
    const href = url === undefined ? undefined : resolveAddress(url, 'link', options.baseUrl);
    if (href === undefined) return url ? html`${text.line(name)} (${url})` : text.line(name);
    return html`<a href=${href}>${name}</a>`;
  };
  if (addresses.length === 1 && addresses[0]) return one(addresses[0]);
  return html`<ul class="nhsuk-list">${addresses.map((address) => html`<li>${one(address)}</li>`)}</ul>`;
}

function splitsView(splits: Splits, { card, text, headingLevel }: FieldContext): unknown {
  const summary = card.data?.splitSummary;
  const columns = (['name', 'share', 'description'] as const).filter((column) => splits.some((split) => split[column]));
  return html`${summary ? text.blocks(summary, headingLevel) : nothing}${
    splits.length === 0
      ? nothing
      : simpleTableView({
          caption: wording.splitCaption,
          columns: columns.map((column) => card.labels?.[`data.splits.${column}`] ?? wording.splitColumns[column]),
          rows: splits.map((split) =>
            columns.map((column) => (split[column] ? text.line(split[column]) : wording.notProvided)),
          ),
        })
  }`;
}

function metricsView(metrics: readonly Metric[], { card, text, options, headingLevel }: FieldContext): TemplateResult {
  const summary = card.evaluation?.metricsSummary;
  const prefix = 'evaluation.metrics.';
  const headers = Object.fromEntries(
    Object.entries(card.labels ?? {})
      .filter(([path]) => path.startsWith(prefix))
      .map(([path, label]) => [path.slice(prefix.length), label]),
  );
  return html`${summary ? text.blocks(summary, headingLevel) : nothing}${
    metrics.length === 0
      ? nothing
      : (options.metricsView ?? metricTableView)(metrics, {
          // A heading's id holds no full stop.
          id: 'card.metrics',
          headers,
          caption: wording.metricsCaption,
          inline: text.line,
          plainText: text.words,
        })
  }`;
}

function risksView(risks: Risks, { text }: FieldContext): TemplateResult {
  return simpleTableView({
    caption: wording.risksCaption,
    columns: [wording.riskColumns.name, wording.riskColumns.mitigation],
    rows: risks.map(({ name, mitigation }) => [
      text.line(name),
      mitigation ? text.line(mitigation) : wording.noMitigation,
    ]),
  });
}

function imageFigureView({ name, alt, src }: ModelCardImage, { options }: FieldContext): TemplateResult {
  return html`<figure class="nhs-model-card__figure">
    ${richTextView([{ tag: 'img', src, alt: alt ?? name }], options)}${
      name ? html`<figcaption>${name}</figcaption>` : nothing
    }
  </figure>`;
}
