import { readTaskWords, type TaskWords } from './task-words.js';
import type { Fields } from './read-fields.js';
import type { TaskLine } from './task-lines.js';
import { idOfWords } from './unique-ids.js';

const labels = /^(answer|reason|evidence|owner|date):[ \t]+(\S.*)$/i;
const bullet = /^(?:[-*+]|\d{1,9}[.)])[ \t]+/;

/** One task of a list, with the lines that belong to it. */
export class TaskItem {
  readonly indent: number;
  readonly marker: string;
  /** Known once the whole list is. */
  id = '';
  readonly parent: TaskItem | undefined;
  readonly #isTicked: boolean | undefined;
  readonly #question: string[];
  readonly #answer: string[] = [];
  #isAsking: boolean;

  constructor(line: Extract<TaskLine, { kind: 'bullet' }>, parent: TaskItem | undefined) {
    this.indent = line.indent;
    this.marker = line.marker;
    this.parent = parent;
    this.#isTicked = line.isTicked;
    this.#question = [withoutBreak(line.words)];
    this.#isAsking = !isBroken(line.words) && !isAsked(line.words);
  }

  /** Lines right below the question go on with it, until it ends or another block begins. */
  add(line: TaskLine): void {
    const goesOn = this.#isAsking && line.kind === 'text' && !/^[*_`~|<>]/.test(line.raw.trimStart());
    if (!goesOn) {
      this.#isAsking = false;
      this.#answer.push(withoutTabs(line.raw));
      return;
    }
    this.#question.push(withoutBreak(line.raw.trim()));
    this.#isAsking = !isBroken(line.raw) && !isAsked(line.raw);
  }

  data(idOf: (wanted: string, isGiven: boolean) => string): { item: Fields; answer?: Fields } {
    const { answer: behind, id, ...named } = this.#words();
    this.id = idOf(id ?? idOfWords(named.title ?? named.question), id !== undefined);
    const { lines, ...fields } = takeLabelled(unlisted(dedented(this.#answer)));
    const words = [behind, fields.reason, lines.join('\n').trim()].filter(Boolean).join('\n');
    const item = { ...named, id: this.id, ...(this.parent && { partOf: this.parent.id }) };
    const said = {
      ...(this.#isTicked !== undefined && { ticked: this.#isTicked }),
      ...fields,
      ...(words !== '' && { reason: words }),
    };
    if (Object.keys(said).length === 0) return { item };
    return { item, answer: { item: this.id, question: named.question, ...said } };
  }

  #words(): TaskWords {
    const words = readTaskWords(this.#question.join(' '));
    return words.question === '' ? { ...words, question: words.id ?? '…' } : words;
  }
}

const isBroken = (line: string): boolean => /(?:\\| {2}|<br ?\/?>)$/i.test(line.slice(-10));
const withoutBreak = (line: string): string => {
  const end = /(?:\\|[ \t]+|<br ?\/?>)$/i.exec(line.slice(-10))?.[0].length ?? 0;
  return line.slice(0, line.length - end).trim();
};
const isAsked = (line: string): boolean => /\?[)"'*_]*\s*$/.test(line.slice(-20));
const withoutTabs = (line: string): string => {
  const start = line.trimStart();
  return line.slice(0, line.length - start.length).replaceAll('\t', '    ') + start;
};

/** Without the white space that all of them begin with. */
function dedented(lines: readonly string[]): string[] {
  const filled = lines.filter((line) => line.trim() !== '');
  const least = filled.reduce((width, line) => Math.min(width, line.length - line.trimStart().length), Infinity);
  const kept = lines.map((line) => (line.trim() === '' ? '' : line.slice(least)));
  while (kept[0] === '') kept.shift();
  while (kept.at(-1) === '') kept.pop();
  return kept;
}

/** A list of one is what stands in it. */
function unlisted(lines: readonly string[]): string[] {
  const [first = '', ...rest] = lines;
  const mark = bullet.exec(first)?.[0];
  if (mark === undefined || labels.test(first.slice(mark.length))) return [...lines];
  const isOne = rest.every((line) => line === '' || /^\s/.test(line));
  return isOne ? [first.slice(mark.length), ...dedented(rest)] : [...lines];
}

interface Labelled {
  state?: string;
  reason?: string;
  evidence?: string[];
  owner?: string;
  date?: string;
  lines: string[];
}

/** Takes what stands in a list with one of our labels before it, on one line. */
function takeLabelled(lines: readonly string[]): Labelled {
  const taken: Labelled = { lines: [] };
  lines.forEach((line, index) => {
    const mark = bullet.exec(line)?.[0];
    const [, label = '', text = ''] = mark === undefined ? [] : (labels.exec(line.slice(mark.length)) ?? []);
    const name = label.toLowerCase() === 'answer' ? 'state' : label.toLowerCase();
    const goesOn = /^\s+\S/.test(lines[index + 1] ?? '');
    if (text === '' || goesOn || (name !== 'evidence' && Object.hasOwn(taken, name))) taken.lines.push(line);
    else if (name === 'evidence') (taken.evidence ??= []).push(text.trim());
    else taken[name as 'state' | 'reason' | 'owner' | 'date'] = text.trim();
  });
  return taken;
}
