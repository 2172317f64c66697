import type { ModelCard } from './model-card.js';
import { modelCardFields, type ModelCardField } from './model-card-fields.js';

/** Each path taken apart once: every card asks for them all, several times. */
const keysByPath = new Map(modelCardFields.map(({ path }) => [path, path.split('.')]));

/** The value at a field's path, as its `kind` tells; `undefined` where there is none. */
export function fieldValue(card: ModelCard, path: string): unknown {
  let value: unknown = card;
  for (const key of keysByPath.get(path) ?? path.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string, unknown>)[key];
  }
  return value;
}

function isThere(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() !== '';
  return Array.isArray(value) ? value.length > 0 : value !== undefined;
}

/** Whether the card says anything at a field: a table counts, and so does what is written beside it. */
export function isFilled(card: ModelCard, field: ModelCardField): boolean {
  if (isThere(fieldValue(card, field.path))) return true;
  if (field.kind === 'splits') return isThere(card.data?.splitSummary);
  if (field.kind === 'metrics') return isThere(card.evaluation?.metricsSummary);
  return false;
}

/** The fields that the NHS England template asks for, by whether the card says something there. */
export function templateFields(card: ModelCard): { filled: ModelCardField[]; missing: ModelCardField[] } {
  const filled: ModelCardField[] = [];
  const missing: ModelCardField[] = [];
  for (const field of modelCardFields) {
    if (field.templateLabel !== undefined) (isFilled(card, field) ? filled : missing).push(field);
  }
  return { filled, missing };
}
