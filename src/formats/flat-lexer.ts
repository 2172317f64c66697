import { Lexer, Tokenizer, type Token, type Tokens, type TokensList } from 'marked';
import { plainBlockAt, type PlainBlock } from '../markdown/plain-blocks.js';

const gfm = Lexer.rules.block.gfm;
const tableRule = gfm.table.source.replace(/^\^/, '');
/** The first two lines decide whether a table begins; the parser's own rule reads all of its rows to find out. */
const tableStart = tableRule.slice(0, tableRule.indexOf('(?:\\n((?:(?!')) + '(?=\\n|$)';

const lookingAtTwoLines = (rule: RegExp): RegExp =>
  new RegExp(rule.source.replaceAll(tableRule, tableStart), rule.flags);

/** Without this, each paragraph of a document costs as much as everything below it. */
const boundedRules = {
  ...gfm,
  paragraph: lookingAtTwoLines(gfm.paragraph),
  blockquote: lookingAtTwoLines(gfm.blockquote),
};
const startsTable = new RegExp(`^${tableStart}`);

const countCells = (row: string): number =>
  row
    .trim()
    .replace(/^\|/, '')
    .replace(/(^|[^\\])\|$/, '$1')
    .replace(/\\\|/g, '')
    .split('|').length;

function flatToken({ raw, list }: PlainBlock): Token {
  if (!list) return { type: 'paragraph', raw, text: raw, tokens: [] };
  const items = list.items.map((item) => ({ ...item, type: 'list_item', text: withoutMarker(item.raw), task: false }));
  return { type: 'list', raw, ordered: list.start !== undefined, start: list.start ?? '', items };
}

const withoutMarker = (raw: string): string => raw.replace(/^\S+ /, '');

class FlatTokenizer extends Tokenizer {
  /** The parser asks for white space first, so what is told at a glance costs none of its other rules. */
  override space(source: string): Tokens.Space | undefined {
    const block = plainBlockAt(source, 0);
    return block ? (flatToken(block) as Tokens.Space) : super.space(source);
  }

  /** Takes a quotation whole: nothing that a model card's reader looks for is inside. */
  override blockquote(source: string): Tokens.Blockquote | undefined {
    const raw = this.rules.block.blockquote.exec(source)?.[0].replace(/\n+$/, '');
    return raw ? { type: 'blockquote', raw, text: '', tokens: [] } : undefined;
  }

  /** Being another function than the parser's own, it keeps the parser from joining paragraphs one by one. */
  override paragraph(source: string): Tokens.Paragraph | undefined {
    const raw = this.rules.block.paragraph.exec(source)?.[0];
    return raw ? { type: 'paragraph', raw, text: raw, tokens: [] } : undefined;
  }

  override table(source: string): Tokens.Table | undefined {
    const [, header = '', delimiters = ''] = startsTable.exec(source) ?? [];
    if (!/[:|]/.test(delimiters) || countCells(header) !== countCells(delimiters)) return undefined;
    const raw = this.rules.block.table.exec(source)?.[0].replace(/\n+$/, '');
    return raw ? { type: 'table', raw, header: [], align: [], rows: [] } : undefined;
  }
}

class FlatLexer extends Lexer {
  #inside = false;

  constructor() {
    const tokenizer = new FlatTokenizer();
    super({ gfm: true, tokenizer });
    tokenizer.rules = { ...tokenizer.rules, block: boundedRules };
  }

  /** Nothing below the first level is lexed: cheap, and no nesting can be too deep. */
  override blockTokens(source: string, tokens?: Token[], clipped?: boolean): Token[];
  override blockTokens(source: string, tokens?: TokensList, clipped?: boolean): TokensList;
  override blockTokens(source: string, tokens: Token[] = [], clipped = false): Token[] {
    if (!this.#inside) {
      this.#inside = true;
      return super.blockTokens(source, tokens, clipped);
    }
    this.state.top = true;
    return tokens;
  }

  /** One lexer is enough, as it keeps nothing of a text but the definitions it met. */
  lexAnew(source: string): Token[] {
    this.#inside = false;
    // Some rules of the parser add to the last text that waits to be read, where ours let none wait.
    this.inlineQueue = [{ src: '', tokens: [] }];
    this.tokens.links = {};
    return this.blockTokens(source);
  }
}

const lexer = new FlatLexer();

/** The blocks of the first level, in order; their `raw` texts together are the source. */
export function lexFlat(source: string): Token[] {
  return lexer.lexAnew(source);
}
