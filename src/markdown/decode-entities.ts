/**
 * The named entities that model cards often use, and those that could hide a scheme in an address, each before its
 * character; any other comes from `entities`.
 */
const FEW = new Map(
  Array.from(
    (
      'amp&lt<gt>quot"apos\'nbsp\u00a0copy©reg®trade™ndash–mdash—hellip…lsquo‘rsquo’ldquo“rdquo”bull•middot·times×' +
      'minus−plusmn±deg°microµfrac12½sup2²sup3³le≤ge≥ne≠asymp≈pound£rarr→eacuteécolon:Tab\tNewLine\nnum#sol/bsol\\quest?'
    ).matchAll(/([a-zA-Z\d]+)(.|\n)/g),
    ([, name, character]) => [name!, character!] as const,
  ),
);

/** What HTML reads the numbers 128 to 159 as: they are Windows-1252, not control characters. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const ENTITY = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-zA-Z][a-zA-Z\d]{1,31}));/g;
const NAMED = /&([a-zA-Z][a-zA-Z\d]{1,31});/g;

let decodeRare: ((text: string) => string) | undefined;

/** Replaces character references by their characters. One that is not known (yet) stays as written. */
export function decodeEntities(text: string): string {
  return text.includes('&') ? text.replace(ENTITY, decodeOne) : text;
}

/** Whether the text names an entity that is known only after `loadMoreEntities`. */
export function needsMoreEntities(text: string): boolean {
  if (decodeRare || !text.includes('&')) {
    return false;
  }
  for (const [, name] of text.matchAll(NAMED)) {
    if (!FEW.has(name!)) {
      return true;
    }
  }
  return false;
}

/** Loads the full list of named entities, some 12 kB. Afterwards `decodeEntities` knows them. */
export async function loadMoreEntities(): Promise<void> {
  const { decodeHTMLStrict } = await import('entities/decode');
  decodeRare = decodeHTMLStrict;
}

function decodeOne(written: string, decimal?: string, hexadecimal?: string, name?: string): string {
  if (name) {
    return FEW.get(name) ?? decodeRare?.(written) ?? written;
  }
  return characterAt(decimal ? Number(decimal) : parseInt(hexadecimal!, 16));
}

function characterAt(code: number): string {
  if (code >= 0x80 && code <= 0x9f) {
    return WINDOWS_1252[code - 0x80]!;
  }
  const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : '\ufffd';
}
