/** Words that a parser of YAML 1.1 or 1.2 takes for something other than a text. */
const otherwise = /^(?:y|n|yes|no|on|off|true|false|null)$/i;
/** Texts of one line that no parser can take for anything else. */
const plain = /^\p{L}[\p{L}\p{N} ,.;:/()'?!+=_@%-]*$/u;
const longestName = 200;

/** What JSON leaves as it is, and YAML does not allow or shows as nothing. */

const hidden = /[\u007f-\u00a0\u00ad\u0600-\u0605\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff\ufffe\uffff]/g;

const quoted = (text: string): string =>
  JSON.stringify(text).replace(hidden, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);

function writeText(text: string): string {
  const isPlain = plain.test(text) && !otherwise.test(text) && !/: | {2}|[ :]$/.test(text);
  return isPlain ? text : quoted(text);
}

const writeScalar = (value: unknown): string =>
  typeof value === 'string' ? writeText(value) : (JSON.stringify(value) ?? 'null');

const writeName = (name: string): string =>
  // Parsers look only so far for the colon behind a name.
  name.length > longestName ? `? ${writeText(name)}\n` : writeText(name);

/**
 * Plain data as YAML in block style, each value on a line of its own. A text that could be misread is in quotation marks,
 * as in JSON.
 */
export const writeYaml = (data: unknown): string => `${writeValue(data, '').trimStart()}\n`;

/** What stands behind a name or a hyphen, with the white space before it. */
function writeValue(value: unknown, indent: string): string {
  if (typeof value !== 'object' || value === null) return ` ${writeScalar(value)}`;
  if (Array.isArray(value)) {
    if (value.length === 0) return ' []';
    return value.map((part) => `\n${indent}-${writePart(part, `${indent}  `)}`).join('');
  }
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  if (entries.length === 0) return ' {}';
  return entries.map((entry) => `\n${indent}${writeEntry(entry, indent)}`).join('');
}

function writeEntry([name, value]: [string, unknown], indent: string): string {
  const written = writeName(name);
  return `${written}${written.endsWith('\n') ? indent : ''}:${writeValue(value, `${indent}  `)}`;
}

/** An object begins on the line of its hyphen. */
function writePart(part: unknown, indent: string): string {
  const written = writeValue(part, indent);
  const isObject = typeof part === 'object' && part !== null && !Array.isArray(part);
  return isObject && written.startsWith('\n') ? ` ${written.slice(1 + indent.length)}` : written;
}
