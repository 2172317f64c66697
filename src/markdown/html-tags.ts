import type { PlainTag } from './rich-text.js';

/**
 * What each HTML tag becomes. `div` stands for any block that has no node of its own, so that its words stay apart
 * from their neighbours; `transparent` tags lose their tag and keep what is in them; of `dropped` ones the content
 * goes too. Nothing that runs, loads or styles has a node.
 */
export type TagKind =
  | PlainTag
  | 'h'
  | 'a'
  | 'img'
  | 'br'
  | 'hr'
  | 'ol'
  | 'li'
  | 'pre'
  | 'details'
  | 'table'
  | 'section of rows'
  | 'caption'
  | 'tr'
  | 'td'
  | 'checkbox'
  | 'drawing'
  | 'transparent'
  | 'nothing'
  | 'dropped';

const KINDS: readonly (readonly [TagKind, string])[] = [
  ['p', 'p'],
  ['strong', 'strong b'],
  ['em', 'em i'],
  ['del', 'del s strike'],
  ['ins', 'ins'],
  ['u', 'u'],
  ['sub', 'sub'],
  ['sup', 'sup'],
  ['mark', 'mark'],
  ['small', 'small'],
  ['kbd', 'kbd'],
  ['code', 'code tt'],
  ['samp', 'samp'],
  ['var', 'var'],
  ['q', 'q'],
  ['cite', 'cite'],
  ['blockquote', 'blockquote'],
  ['ul', 'ul menu dir'],
  ['dl', 'dl'],
  ['dt', 'dt'],
  ['dd', 'dd'],
  ['figure', 'figure'],
  ['figcaption', 'figcaption'],
  ['summary', 'summary'],
  ['h', 'h1 h2 h3 h4 h5 h6'],
  ['a', 'a'],
  ['img', 'img'],
  ['br', 'br'],
  ['hr', 'hr'],
  ['ol', 'ol'],
  ['li', 'li'],
  ['pre', 'pre xmp listing plaintext'],
  ['details', 'details'],
  ['table', 'table'],
  ['section of rows', 'thead tbody tfoot'],
  ['caption', 'caption'],
  ['tr', 'tr'],
  ['td', 'td th'],
  ['checkbox', 'input'],
  ['drawing', 'svg math'],
  ['dropped', 'script style'],
  ['nothing', 'area base basefont bgsound col colgroup embed frame frameset keygen link meta param source track wbr'],
  [
    'div',
    'div address applet article aside audio body button canvas center datalist dialog fieldset footer form head header hgroup html iframe legend main map marquee nav noembed noframes noscript object optgroup option picture search section select slot template textarea title video',
  ],
  [
    'transparent',
    'span font abbr acronym bdi bdo big blink data dfn label meter nobr output progress rb rp rt rtc ruby time',
  ],
];

const KIND_OF = new Map(KINDS.flatMap(([kind, names]) => names.split(' ').map((name) => [name, kind] as const)));

/** The kind of an HTML tag by its name in lower case; undefined for a word that is no HTML tag. */
export function kindOfTag(name: string): TagKind | undefined {
  return KIND_OF.get(name);
}

/** The kinds before which HTML closes an open paragraph. */
export const BLOCK_KINDS: ReadonlySet<TagKind> = new Set<TagKind>([
  ...(['p', 'div', 'blockquote', 'ul', 'ol', 'dl', 'dt', 'dd', 'figure', 'figcaption', 'summary', 'h', 'hr'] as const),
  ...(['li', 'pre', 'details', 'table', 'section of rows', 'caption', 'tr', 'td'] as const),
]);
