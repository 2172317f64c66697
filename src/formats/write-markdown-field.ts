import type { MarkdownField } from './checklist-markdown-fields.js';
import { beginsAsBlock, packData, packLine, packLines } from './checklist-markdown-text.js';
import { sameValue } from './same-value.js';

export interface FieldWriting {
  /** White space before the hyphens. */
  indent: string;
  /** The label of data that has no line of its own. */
  more: string;
}

/** The lines of a field; as data where they would be read as anything else. */
export function writeField<Value>(
  name: string,
  value: Value | undefined,
  field: MarkdownField<Value>,
  writing: FieldWriting,
): string[] {
  if (value === undefined) return [];
  const texts = field.write(value);
  if (!sameValue(field.read(texts), value)) return [writeData({ [name]: value }, writing)];
  return texts.flatMap((text) => writeLabelled(field.label, text, writing.indent));
}

/** A line for each name, so that a change of one is a change of one line. */
export function writeExtraFields(extra: Record<string, unknown> | undefined, writing: FieldWriting): string[] {
  if (!extra) return [];
  const entries = Object.entries(extra).filter(([, value]) => value !== undefined);
  if (entries.length === 0) return [writeData({ extra: {} }, writing)];
  return entries.map(([name, value]) => writeData({ extra: { [name]: value } }, writing));
}

/** Data that has no line of its own. */
export const writeData = (data: object, { indent, more }: FieldWriting): string =>
  `${indent}- ${more}: ${packData(data)}`;

function writeLabelled(label: string, text: string, indent: string): string[] {
  const inside = `${indent}  `;
  const [first = '', ...rest] = packLines(text, inside);
  if (rest.length === 0) return [`${indent}- ${label}: ${packLine(text)}`];
  if (beginsAsBlock(text)) return [`${indent}- ${label}:`, '', first, ...rest];
  return [`${indent}- ${label}: ${first.slice(inside.length)}`, ...rest];
}
