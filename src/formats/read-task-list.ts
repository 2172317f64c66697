import type { Problem } from '../artefacts/problem.js';
import { cutFrontMatter } from './front-matter.js';
import type { Fields } from './read-fields.js';
import { TaskItem } from './task-item.js';
import { readTaskLines, type TaskLine } from './task-lines.js';
import { trimBlankLines } from './trim-blank-lines.js';
import { UniqueIds } from './unique-ids.js';

export interface ReadTaskList {
  /** A checklist and its answers. */
  data: Fields;
  isDeon: boolean;
}

/** A heading, the text below it, and the items below that. */
interface Part {
  heading?: Extract<TaskLine, { kind: 'heading' }>;
  text: string[];
  items: TaskItem[];
}

/**
 * Reads the tasks of a Markdown document, in the sections that its headings make, as a checklist, and what stands at each
 * of them as an answer. A tick says no more than that there is one. Undefined where there are no tasks.
 */
export function readTaskList(source: string, problems: Problem[]): ReadTaskList | undefined {
  const { frontMatter, body } = cutFrontMatter({ body: source, linesBefore: 0 });
  const reader = new TaskListReader();
  for (const line of readTaskLines(body)) reader.add(line);
  if (!reader.parts.some(({ items }) => items.length > 0)) return undefined;
  const { checklist, answers } = dataOf(reader.parts, frontMatter?.code, problems);
  const isDeon = /\bdeon\b/i.test(body) || checklist.sections.some(({ items }) => hasDeonIds(items));
  return { data: { checklist, answers }, isDeon };
}

class TaskListReader {
  readonly parts: Part[] = [{ text: [], items: [] }];
  /** The item that a line may belong to, and those that it is a part of. */
  #open: TaskItem[] = [];
  #isBelowBlank = true;

  add(line: TaskLine): void {
    if (line.kind === 'heading') {
      this.#open = [];
      this.parts.push({ heading: line, text: [], items: [] });
    } else if (line.kind === 'bullet' && line.isItem) this.#begin(line);
    else {
      const item = this.#itemOf(line);
      if (item) item.add(line);
      else this.#addText(line);
    }
    this.#isBelowBlank = line.kind === 'blank';
  }

  #begin(line: Extract<TaskLine, { kind: 'bullet' }>): void {
    this.#open = this.#open.filter(({ indent }) => line.indent >= indent + 2);
    const item = new TaskItem(line, this.#open.at(-1));
    this.#open.push(item);
    this.parts.at(-1)!.items.push(item);
  }

  /** The item that a line is inside of, or goes on with. */
  #itemOf(line: TaskLine): TaskItem | undefined {
    const last = this.#open.at(-1);
    if (!last || line.kind === 'blank') return last;
    const isLazy = !this.#isBelowBlank && line.kind === 'text';
    const isOtherList = !this.#isBelowBlank && line.kind === 'bullet' && isAnswerBelow(line, last.marker);
    if (isLazy || (isOtherList && line.indent >= last.indent)) return last;
    this.#open = this.#open.filter(({ indent }) => line.indent > indent);
    return this.#open.at(-1);
  }

  /** A text behind items begins a part without a heading. */
  #addText(line: TaskLine): void {
    if (line.kind === 'blank' || this.parts.at(-1)!.items.length === 0) this.parts.at(-1)!.text.push(line.raw);
    else this.parts.push({ text: [line.raw], items: [] });
  }
}

/** Whether a bullet is of another list than that of an item, and no task of its own kind. */
const isAnswerBelow = ({ marker, words }: Extract<TaskLine, { kind: 'bullet' }>, ofItem: string): boolean =>
  marker.replace(/\d+/, '') !== ofItem.replace(/\d+/, '') && !/^\[.?\](?:\s|$)/u.test(words);

function dataOf(parts: readonly Part[], frontMatter: string | undefined, problems: Problem[]) {
  const titled = parts.findIndex(({ heading }) => heading !== undefined);
  const isTitle =
    parts[titled]?.heading?.level === 1 && parts.slice(0, titled).every(({ items }) => items.length === 0);
  const title = isTitle ? parts[titled]?.heading?.words : undefined;
  const bodies = parts.map((part, index) => (isTitle && index === titled ? { ...part, heading: undefined } : part));
  const isFilled = ({ items }: Part): boolean => items.length > 0;
  const first = bodies.findIndex(isFilled);
  const last = bodies.findLastIndex(isFilled);
  const ids = new UniqueIds();
  const answers: Fields[] = [];
  const sections = bodies.slice(first, last + 1).map(({ heading, text, items }) => {
    const read = items.map((item) => item.data((wanted, isGiven) => uniqueId(wanted, isGiven, ids, problems)));
    for (const { answer } of read) if (answer) answers.push(answer);
    const words = trimBlankLines(text.join('\n'));
    return { title: heading?.words ?? '', ...(words && { text: words }), items: read.map(({ item }) => item) };
  });
  const introduction = [frontMatter ?? '', ...bodies.slice(0, first).map(markdownOf)].filter(Boolean).join('\n\n');
  const closing = bodies
    .slice(last + 1)
    .map(markdownOf)
    .filter(Boolean)
    .join('\n\n');
  const texts = { ...(introduction && { introduction }), ...(closing && { closing }) };
  return { checklist: { ...(title && { title }), ...texts, sections }, answers };
}

const markdownOf = ({ heading, text }: Part): string =>
  [...(heading ? [heading.raw] : []), trimBlankLines(text.join('\n'))].filter(Boolean).join('\n\n');

function uniqueId(wanted: string, isGiven: boolean, ids: UniqueIds, problems: Problem[]): string {
  const id = ids.take(wanted);
  if (id !== wanted && isGiven) {
    const message = `The id "${wanted}" is here more than once. This one was made "${id}".`;
    problems.push({ path: '', message, severity: 'warning' });
  }
  return id;
}

const hasDeonIds = (items: readonly Fields[]): boolean =>
  items.some(({ id }) => typeof id === 'string' && /^[A-Z]\.\d{1,2}$/.test(id));
