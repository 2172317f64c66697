import type { Metric, ModelCard } from '../artefacts/model-card.js';
import type { ModelCardField } from '../artefacts/model-card-fields.js';
import { writeMetricTable } from '../artefacts/metric-table.js';
import { writeImages, writeLink, type WrittenImage } from './field-forms/link-form.js';
import { writeRecords } from './field-forms/record-table-form.js';
import { writeTexts } from './field-forms/text-list-form.js';
import { listStyleOf, ownerColumns, readFieldText, riskColumns, splitColumns } from './read-field-text.js';
import { isOneBody } from './label-paragraph.js';
import { sameValue } from './same-value.js';
import { packCell, writeTable } from './table-rows.js';

type Owners = NonNullable<ModelCard['owners']>;
type Risks = NonNullable<ModelCard['ethics']>['risks'] & object;
type Splits = NonNullable<ModelCard['data']>['splits'] & object;
type Licences = NonNullable<ModelCard['licences']>;
type Links = NonNullable<ModelCard['links']>;

/** The texts that could stand for a value, nicest first. */
function forms(field: ModelCardField, value: unknown, headers: Readonly<Record<string, string>>): string[] {
  const style = listStyleOf(field.path);
  switch (field.kind) {
    case 'texts':
      return writeTexts(value as string[], style);
    case 'words':
      return [(value as string[]).join(', '), ...writeTexts(value as string[], style)];
    case 'owners': {
      const owners = value as Owners;
      const plain = owners.every(({ role, contact }) => role === undefined && contact === undefined);
      const names = owners.map(({ name = '' }) => name);
      return [...(plain ? writeTexts(names, style).slice(0, -1) : []), writeRecords(owners, ownerColumns)];
    }
    case 'licences':
      return writeTexts(
        (value as Licences).map(({ name, url }) => (url === undefined ? name : writeLink(name, url))),
        style,
      );
    case 'links':
      return writeTexts(
        (value as Links).map(({ label, url }) => writeLink(label, url)),
        style,
      );
    case 'images':
      return [writeImages(value as WrittenImage[])];
    case 'risks': {
      const risks = value as Risks;
      return [writeRecords(risks, riskColumns)];
    }
    case 'splits': {
      const named = (value as Splits).map((split) => ({ ...split, name: `**${split.name}:**` }));
      return [writeRecords(named, splitColumns, headers), writeRecords(value as Splits, splitColumns, headers)];
    }
    case 'metrics': {
      const { header, rows } = writeMetricTable(value as Metric[], headers);
      return [
        writeTable(
          header.map(packCell),
          rows.map((row) => row.map(packCell)),
        ),
      ];
    }
    default:
      return [value as string];
  }
}

/** Writes a field's value as the Markdown that is read as the same value. */
export function writeFieldText(
  field: ModelCardField,
  value: unknown,
  headers: Readonly<Record<string, string>> = {},
): string {
  const texts = forms(field, value, headers);
  const same = texts.filter((text) => sameValue(readFieldText(field, text).value, value));
  return same.find(isOneBody) ?? same[0] ?? texts.at(-1) ?? '';
}
