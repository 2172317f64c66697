import type { Problem } from '../artefacts/problem.js';
import {
  checklistLabel,
  closingLine,
  factOf,
  isStructure,
  kindField,
  markOfFile,
  markOfOthers,
  markOfProfile,
  moreOfAnswer,
  moreOfChecklist,
  projectLabel,
  readMark,
  startOfItem,
  textField,
  versionLabel,
  type MarkdownField,
} from './checklist-markdown-fields.js';
import { isHeadLine } from './checklist-markdown-head.js';
import { beginsAsBlock, unpackText } from './checklist-markdown-text.js';
import { hasFields } from './hazards-in-data.js';
import type { Fields } from './read-fields.js';
import { MarkdownItem } from './read-item-markdown.js';
import { LabelledLines, readMarkdownFields, wordsOf } from './read-markdown-fields.js';
import { UniqueIds } from './unique-ids.js';

interface Section {
  data: Fields;
  text: string[];
  items: MarkdownItem[];
}

type Place = 'head' | 'introduction' | 'profile' | 'section' | 'others' | 'closing';

/** Whether a document was written by `writeChecklistMarkdown`. */
export const isChecklistMarkdown = (source: string): boolean =>
  readMark(source.trimStart().split('\n', 1)[0] ?? '')?.name === markOfFile;

/**
 * Reads such a document, also one that people changed since, as the data of a record. Where it names its checklist alone,
 * items that are none of the `known` ones stay as words.
 */
export function readChecklistMarkdown(source: string, known: ReadonlySet<string>, problems: Problem[]): Fields {
  const [first = '', ...lines] = source.trimStart().split('\n');
  const mark = readMark(first)?.data;
  const reader = new ChecklistMarkdownReader();
  for (const line of lines) reader.add(line);
  return reader.data(hasFields(mark) ? mark : {}, known, problems);
}

class ChecklistMarkdownReader {
  #place: Place = 'head';
  #title: string | undefined;
  readonly #head = new LabelledLines('');
  readonly #profile = new LabelledLines('');
  readonly #introduction: string[] = [];
  readonly #closing: string[] = [];
  /** What stands where no text of ours does. */
  readonly #notes: string[] = [];
  readonly #sections: Section[] = [];
  readonly #others: MarkdownItem[] = [];
  #hasProfile = false;
  #item: MarkdownItem | undefined;
  #isBelowBlank = false;

  add(line: string): void {
    if (isStructure(line)) this.#begin(line);
    else if (this.#item && (/^(?:\s|$)/.test(line) || this.#goesOn(line))) this.#item.add(line);
    else {
      this.#addText(line);
      this.#item = undefined;
    }
    this.#isBelowBlank = line.trim() === '';
  }

  /** Whether words at the start of a line belong to what is right above them, as in any Markdown. */
  #goesOn(line: string): boolean {
    return !this.#isBelowBlank && !beginsAsBlock(line) && !line.startsWith('=');
  }

  #begin(line: string): void {
    this.#item = undefined;
    if (startOfItem.test(line)) return this.#beginItem(line);
    const mark = readMark(line);
    if (line.trimEnd() === closingLine) this.#place = 'closing';
    else if (mark?.name === markOfOthers) this.#place = 'others';
    else if (mark?.name === markOfProfile) {
      this.#place = 'profile';
      this.#hasProfile = true;
    } else this.#beginSection(unpackText(mark?.words.slice(2).trim() ?? ''), mark?.data);
  }

  #beginSection(title: string, data?: unknown): Section {
    const section = { data: { title, ...(hasFields(data) && data) }, text: [], items: [] };
    this.#sections.push(section);
    this.#place = 'section';
    return section;
  }

  #beginItem(line: string): void {
    this.#item = new MarkdownItem(line);
    if (this.#place === 'others') this.#others.push(this.#item);
    else (this.#section() ?? this.#beginSection('')).items.push(this.#item);
  }

  #section = (): Section | undefined => (this.#place === 'section' ? this.#sections.at(-1) : undefined);

  #addText(line: string): void {
    if (this.#place === 'head' && this.#addHead(line)) return;
    if (this.#place === 'head') this.#place = 'introduction';
    if (this.#place === 'introduction') this.#introduction.push(line);
    else if (this.#place === 'closing') this.#closing.push(line);
    else if (this.#place === 'profile') {
      if (!this.#profile.add(line)) this.#notes.push(line);
    } else if (this.#place === 'others') this.#notes.push(line);
    else this.#addSectionText(line);
  }

  #addHead(line: string): boolean {
    if (this.#title === undefined && /^#(?: |$)/.test(line)) {
      this.#title = unpackText(line.slice(1).trim());
      return true;
    }
    return (isHeadLine(line) || /^(?:\s|$)/.test(line)) && this.#head.add(line);
  }

  /** A text behind items is that of a section without a heading. */
  #addSectionText(line: string): void {
    const section = this.#section();
    if (section && (section.items.length === 0 || line.trim() === '')) section.text.push(line);
    else this.#beginSection('').text.push(line);
  }

  data(mark: Fields, known: ReadonlySet<string>, problems: Problem[]): Fields {
    const head = this.#head.entries();
    const ofChecklist = readMarkdownFields(head, fieldsOfChecklist, moreOfChecklist, problems);
    const ofRecord = readMarkdownFields(ofChecklist.others, fieldsOfRecord, moreOfAnswer, problems);
    const ids = new UniqueIds();
    const answers: Fields[] = [];
    const isNamed = mark.named === true;
    const strange: string[] = [];
    const sections = this.#sections.map(({ data, text, items }) => {
      const read = items.map((item) => item.data((wanted) => this.#uniqueId(wanted, ids, problems), problems));
      read.forEach(({ item, answers: own }, index) => {
        for (const answer of own) answers.push(answer);
        const isAnswered = own.length > 0 && Object.keys(item).every((name) => namesInAnswer.includes(name));
        if (!known.has(String(item.id)) && !isAnswered) strange.push(items[index]!.source);
      });
      return { ...textIn('text', text), ...data, items: read.map(({ item }) => item) };
    });
    for (const item of this.#others) {
      for (const answer of item.data((wanted) => wanted, problems).answers) answers.push(answer);
    }
    const texts = { ...textIn('introduction', this.#introduction), ...textIn('closing', this.#closing) };
    if (isNamed)
      this.#notes.push(...Object.values(texts).map(String), ...sections.flatMap(({ text }) => text ?? []), ...strange);
    const named = { ...ofChecklist.data };
    const checklist = isNamed ? named : { title: this.#title ?? '', ...texts, ...named, sections };
    const record: Fields = {
      ...(mark.schemaVersion !== undefined && { schemaVersion: mark.schemaVersion }),
      ...(Object.keys(checklist).length > 0 && { checklist }),
      ...ofRecord.data,
      ...(this.#hasProfile && { profile: this.#readProfile(problems) }),
      answers,
    };
    return this.#withNotes(record, problems);
  }

  #uniqueId(wanted: string, ids: UniqueIds, problems: Problem[]): string {
    const id = ids.take(wanted);
    if (id !== wanted) {
      const message = `The id "${wanted}" is here more than once. This one was made "${id}".`;
      problems.push({ path: '', message, severity: 'warning' });
    }
    return id;
  }

  #readProfile(problems: Problem[]): Fields {
    const { data, others } = readMarkdownFields(this.#profile.entries(), { kind: kindField }, moreOfAnswer, problems);
    const facts: [string, unknown][] = [];
    for (const entry of others) {
      const fact = factOf(entry.label);
      if (fact) facts.push([fact, entry.text]);
      else this.#notes.push(wordsOf(entry));
    }
    return { ...(facts.length > 0 && { facts: Object.fromEntries(facts) }), ...data };
  }

  #withNotes(record: Fields, problems: Problem[]): Fields {
    const { notes } = textIn('notes', this.#notes);
    if (notes === undefined) return record;
    const message = 'Some words of this file have no place in a record. They were kept as its "notes".';
    problems.push({ path: 'extra.notes', message, severity: 'warning' });
    const extra = hasFields(record.extra) ? record.extra : {};
    const before = typeof extra.notes === 'string' ? `${extra.notes}\n\n` : '';
    return { ...record, extra: { ...extra, notes: before + notes } };
  }
}

/** What of an item its answer says, too. */
const namesInAnswer = ['id', 'title', 'question'];

const fieldsOfChecklist = {
  id: textField(checklistLabel),
  version: textField(versionLabel),
} as unknown as Readonly<Record<string, MarkdownField>>;
const fieldsOfRecord = { project: textField(projectLabel) } as unknown as Readonly<Record<string, MarkdownField>>;

/** Blank lines at the ends are no part of a text. */
function textIn<Name extends string>(name: Name, lines: readonly string[]): { [Each in Name]?: string } {
  const text = unpackText(lines.join('\n').trim());
  return (text === '' ? {} : { [name]: text }) as { [Each in Name]?: string };
}
