import type { Problem } from '../artefacts/problem.js';
import { plainJson } from './plain-json.js';

/** What cannot stand in a line as it is: control characters, line ends, what is not shown, halves of characters. */
const unfit =
  // eslint-disable-next-line no-control-regex -- control characters are what this looks for
  /[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A character by its number, as Markdown shows it. */
const byNumber = (character: string): string => `&#${character.charCodeAt(0)};`;

/** By their numbers, so that no editor takes the white space at the ends away. */
function withFirmEnds(text: string): string {
  const start = text.trimStart();
  if (start === '') return [...text].map(byNumber).join('');
  const end = start.trimEnd();
  const before = text.slice(0, text.length - start.length);
  const behind = start.slice(end.length);
  return [...before].map(byNumber).join('') + end + [...behind].map(byNumber).join('');
}

/** A number that an author typed must not be taken for one of ours. */
const withFirmNumbers = (text: string): string => text.replace(/&(?=#\d{1,5};)/g, '&#38;');

/** A text on one line; `**` as numbers where it would end what is bold. */
export function packLine(text: string, isBold = false): string {
  const line = withFirmEnds(withFirmNumbers(text)).replace(unfit, byNumber);
  return isBold ? line.replaceAll('*', '&#42;') : line;
}

/** A text on lines of its own, each behind `indent`; blank lines stay blank. */
export function packLines(text: string, indent: string): string[] {
  const lines = withFirmEnds(withFirmNumbers(text)).split('\n');
  return lines.map((line) => {
    if (line === '') return '';
    const isBlank = line.trim() === '';
    const firm = isBlank ? byNumber(line[0]!) + line.slice(1) : line;
    return indent + firm.replace(unfit, byNumber);
  });
}

export const unpackText = (text: string): string =>
  text.replace(/&#(\d{1,5});/g, (written, number: string) =>
    Number(number) > 0xffff ? written : String.fromCharCode(Number(number)),
  );

/** Its first character by its number, so that a line is not taken for what it looks like. */
export const disguised = (line: string): string => byNumber(line[0] ?? ' ') + line.slice(1);

/** Whether Markdown begins with what has to stand at the start of a line. */
export const beginsAsBlock = (text: string): boolean => /^ {0,3}(?:#|[-*+>|]|\d{1,9}[.)]|`{3}|~{3}|<)/.test(text);

/** Any data as code on one line. */
export function packData(data: unknown): string {
  const json = JSON.stringify(data).replace(
    /[`<>\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `\`${json}\``;
}

/** Undefined where it is no such code; what cannot be used of it is told. */
export function unpackData(code: string, problems: Problem[]): unknown {
  const [, json] = /^`([^`]*)`$/.exec(code.trim()) ?? [];
  if (json === undefined) return undefined;
  try {
    return plainJson(JSON.parse(json), problems);
  } catch {
    return undefined;
  }
}
