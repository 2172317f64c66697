import { bulletAtStart, isLabelled, takeLabelled } from './task-labels.js';
import { readTaskWords, type TaskWords } from './task-words.js';
import type { Fields } from './read-fields.js';
import type { TaskLine } from './task-lines.js';
import { idOfWords } from './unique-ids.js';

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
    const words = line.raw.trim();
    const goesOn = this.#isAsking && line.kind === 'text' && !/^[*_`~|<>]/.test(words) && !isLabelled(words);
    if (!goesOn) {
      this.#isAsking = false;
      this.#answer.push(withoutTabs(line.raw));
      return;
    }
    this.#question.push(withoutBreak(words));
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
/** Whether a question or a sentence ends with the line. A name in bold before its question is none, nor is "e.g.". */
const isAsked = (line: string): boolean => /(?:\?[)"'*_]*|[\p{L}\p{N})"'`]{3}[.!:][)"']?)\s*$/u.test(line.slice(-20));
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
  const mark = bulletAtStart.exec(first)?.[0];
  if (mark === undefined || isLabelled(first)) return [...lines];
  const isOne = rest.every((line) => line === '' || /^\s/.test(line));
  return isOne ? [first.slice(mark.length), ...dedented(rest)] : [...lines];
}
