import type { Problem } from '../artefacts/problem.js';
import { answerStateOf } from './answer-state-words.js';
import {
  anotherAnswer,
  answerFields,
  itemFields,
  moreOfAnswer,
  moreOfItem,
  startOfItem,
  stateField,
  type MarkdownField,
} from './checklist-markdown-fields.js';
import { unpackText } from './checklist-markdown-text.js';
import { defaultTick } from './default-tick.js';
import { withOurIndent } from './item-indent.js';
import { LabelledLines, readMarkdownFields, wordsOf, type LabelledText } from './read-markdown-fields.js';
import type { Fields } from './read-fields.js';
import { idOfWords } from './unique-ids.js';

const fieldsOfAnswer = { state: stateField, ...answerFields } as unknown as Readonly<Record<string, MarkdownField>>;
const fieldsOfItem = itemFields as unknown as Readonly<Record<string, MarkdownField>>;

const startOfAnother = new RegExp(`^  [-*+] ${anotherAnswer}:`);

/** One item of a checklist in Markdown of ours, with the lines below it. */
export class MarkdownItem {
  readonly #isTicked: boolean;
  readonly #name: { id: string; title?: string };
  /** The question, in the lines that it is written in. */
  readonly #question: string[];
  /** The same as one text, once all lines are read. */
  #asked = '';
  readonly #lines: string[];
  /** Whether no blank line and no bullet came yet. */
  #isAsking = true;
  readonly #own = new LabelledLines('  ');
  readonly #others: { state: string; lines: LabelledLines }[] = [];
  readonly #loose: string[] = [];

  constructor(line: string) {
    this.#lines = [line];
    const [start = '', box] = startOfItem.exec(line) ?? [];
    this.#isTicked = box !== ' ';
    const words = line.slice(start.length).trim();
    const end = words.startsWith('**') ? words.indexOf('**', 2) : -1;
    const question = unpackText(
      end < 0
        ? words
        : words
            .slice(end + 2)
            .replace(/^:/, '')
            .trim(),
    );
    this.#question = question === '' ? [] : [question];
    this.#name = end < 0 ? { id: idOfWords(words) } : nameIn(words.slice(2, end));
  }

  /** A line below it. */
  add(line: string): void {
    this.#lines.push(line);
  }

  /** As it is written. */
  get source(): string {
    return this.#lines.join('\n');
  }

  #read(line: string): void {
    const last = this.#others.at(-1);
    const lines = last ? last.lines : this.#own;
    const another = startOfAnother.exec(line)?.[0];
    const isBullet = /^ {2}[-*+] /.test(line);
    this.#isAsking &&= !isBullet && line.trim() !== '';
    if (this.#isAsking) this.#question.push(unpackText(line.trim()));
    else if (another) this.#others.push({ state: line.slice(another.length).trim(), lines: new LabelledLines('    ') });
    else if (isBullet) this.#own.add(line);
    else if (/^\S/.test(line) && lines.goOn(line)) return;
    else if (!lines.add(line) && line.trim() !== '') this.#loose.push(line.trim());
  }

  /** The item and its answers as data, with the id that no other item has. */
  data(idOf: (wanted: string) => string, problems: Problem[]): { item: Fields; answers: Fields[] } {
    for (const line of withOurIndent(this.#lines.slice(1))) this.#read(line);
    this.#asked = this.#question.join(' ');
    const id = idOf(this.#name.id);
    const ofItem = readMarkdownFields(this.#own.entries(), fieldsOfItem, moreOfItem, problems);
    const loose = this.#loose.map((text) => ({ label: '', text }));
    const [own = [], ...further] = splitAnswers(ofItem.others);
    const first = this.#readAnswer([...own, ...loose], problems);
    const state = typeof first.state === 'string' ? answerStateOf(first.state) : undefined;
    const box = this.#isTicked;
    const isSaid = box !== defaultTick(state) || 'ticked' in first;
    const answer = { ...first, ...(isSaid && { ticked: box }) };
    const hasAnswer = box || ofItem.others.length > 0 || loose.length > 0;
    const more = [
      ...further.map((entries) => this.#readAnswer(entries, problems)),
      ...this.#others.map((other) => this.#readAnswer(other.lines.entries(), problems, other.state)),
    ];
    return {
      item: { ...this.#name, question: this.#asked, ...ofItem.data, id },
      answers: [...(hasAnswer ? [answer] : []), ...more].map((fields) => ({ ...fields, item: id })),
    };
  }

  #readAnswer(entries: readonly LabelledText[], problems: Problem[], state?: string): Fields {
    const { data, others } = readMarkdownFields(entries, fieldsOfAnswer, moreOfAnswer, problems);
    const isAsked = entries.some(({ label }) => label.toLowerCase() === answerFields.question.label.toLowerCase());
    const rest = others.map(wordsOf).filter(Boolean);
    const reason = [...(typeof data.reason === 'string' ? [data.reason] : []), ...rest].join('\n\n');
    return {
      ...(!isAsked && this.#asked !== '' && { question: this.#asked }),
      ...(state && { state }),
      ...data,
      ...(rest.length > 0 && { reason }),
    };
  }
}

/** Each further state begins an answer of its own, as merging two people's answers line by line may leave them. */
function splitAnswers(entries: readonly LabelledText[]): LabelledText[][] {
  const answers: LabelledText[][] = [[]];
  let hasState = false;
  for (const entry of entries) {
    const isState = entry.label.toLowerCase() === stateField.label.toLowerCase();
    if (isState && hasState) answers.push([]);
    hasState ||= isState;
    answers.at(-1)!.push(entry);
  }
  return answers;
}

function nameIn(bold: string): { id: string; title?: string } {
  const space = bold.trim().indexOf(' ');
  if (space < 0) return { id: unpackText(bold.trim()) };
  return { id: unpackText(bold.slice(0, space)), title: unpackText(bold.slice(space + 1)) };
}
