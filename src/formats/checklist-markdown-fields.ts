import type { ChecklistAnswer } from '../artefacts/checklist-answer.js';
import type { ChecklistItem, ItemNeed } from '../artefacts/checklist-item.js';
import { projectFacts, projectKinds, type ProjectProfile } from '../artefacts/project-profile.js';
import type { Problem } from '../artefacts/problem.js';
import { plainJson } from './plain-json.js';
import { answerStateOf, wordsOfAnswerState } from './answer-state-words.js';
import { wordsKey } from './words-key.js';

/** How a field stands in Markdown: one line with its label for each text that it writes. */
export interface MarkdownField<Value = unknown> {
  label: string;
  write(value: Value): readonly string[];
  /** Undefined where the texts, or one of them, say nothing that the field can hold. */
  read(texts: readonly string[]): Value | undefined;
}

type MarkdownFields<Thing> = { readonly [Name in keyof Thing]-?: MarkdownField<NonNullable<Thing[Name]>> };

export const textField = (label: string): MarkdownField<string> => ({
  label,
  write: (value) => [value],
  read: (texts) => texts.join('\n\n') || undefined,
});

const textsField = (label: string): MarkdownField<string[]> => ({
  label,
  write: (value) => value,
  read: (values) => (values.length > 0 && values.every((value) => value !== '') ? [...values] : undefined),
});

/** Nothing where there are more texts, so that none of them is lost. */
const onlyOne =
  <Value>(read: (text: string) => Value | undefined) =>
  (texts: readonly string[]): Value | undefined =>
    texts.length > 1 ? undefined : read(texts[0] ?? '');

/** Words of ours in capitals and with spaces: `predictive-model` is "Predictive model". */
const inWords = (id: string): string => id[0]!.toUpperCase() + id.slice(1).replaceAll('-', ' ');

const oneOf = <Word extends string>(words: readonly Word[], written: string): Word | undefined =>
  words.find((word) => wordsKey(word) === wordsKey(written));

const all = <Part>(parts: (Part | undefined)[]): Part[] | undefined =>
  parts.length > 0 && parts.every((part) => part !== undefined) ? parts : undefined;

export const answerFields: MarkdownFields<
  Pick<ChecklistAnswer, 'question' | 'reason' | 'evidence' | 'owner' | 'date' | 'ticked'>
> = {
  question: textField('Question as answered'),
  ticked: {
    label: 'Ticked',
    write: (value) => [value ? 'Yes' : 'No'],
    read: onlyOne((value) => (/^(?:yes|no)$/i.test(value) ? /^yes$/i.test(value) : undefined)),
  },
  reason: textField('Reason'),
  evidence: textsField('Evidence'),
  owner: textField('Owner'),
  date: textField('Date'),
};

export const stateField: MarkdownField<NonNullable<ChecklistAnswer['state']>> = {
  label: 'Answer',
  write: (state) => [wordsOfAnswerState(state)],
  read: onlyOne(answerStateOf),
};

export const anotherAnswer = 'Another answer';
export const moreOfAnswer = 'Other data';
export const moreOfItem = 'Other data of the item';
export const moreOfChecklist = 'Other data of the checklist';

export const itemFields: MarkdownFields<Omit<ChecklistItem, 'id' | 'title' | 'question' | 'extra'>> = {
  why: textField('Why it matters'),
  evidence: textField('Good evidence'),
  sources: {
    label: 'Source',
    write: (sources) =>
      sources.map(({ source, part }) => [source, part].filter((each) => each !== undefined).join(', ')),
    read: (values) =>
      all(
        values.map((value) => {
          const comma = value.indexOf(', ');
          if (value === '') return undefined;
          return comma < 0 ? { source: value } : { source: value.slice(0, comma), part: value.slice(comma + 2) };
        }),
      ),
  },
  stages: textsField('Stage'),
  hazards: textsField('Hazard'),
  roles: textsField('Role'),
  need: {
    label: 'Needed for',
    write: (need) => [
      need === 'always' ? 'Always' : [...(need.kinds ?? []), ...(need.facts ?? [])].map(inWords).join(', '),
    ],
    read: onlyOne(readNeed),
  },
  partOf: textField('Part of'),
};

function readNeed(value: string): ItemNeed | undefined {
  if (/^always$/i.test(value)) return 'always';
  const words = value.split(', ');
  const kinds = words.flatMap((word) => oneOf(projectKinds, word) ?? []);
  const facts = words.flatMap((word) => oneOf(projectFacts, word) ?? []);
  if (kinds.length + facts.length < words.length) return undefined;
  return { ...(kinds.length > 0 && { kinds }), ...(facts.length > 0 && { facts }) };
}

export const kindField: MarkdownField<NonNullable<ProjectProfile['kind']>> = {
  label: 'Kind of project',
  write: (kind) => [inWords(kind)],
  read: onlyOne((words) => oneOf(projectKinds, words)),
};

export const labelOfFact = inWords;
export const factOf = (label: string) => oneOf(projectFacts, label);

export const projectLabel = 'Project';
export const checklistLabel = 'Checklist';
export const versionLabel = 'Version of the checklist';

/** The marks of Markdown that is ours, which nobody sees on a page. */
export const markOfFile = 'ethics-checklist';
export const markOfSection = 'section';
export const markOfProfile = 'profile';
export const markOfOthers = 'other-answers';
export const closingLine = '<!-- closing -->';

/** The name of a mark at the end of a heading, with its data. */
export function readMark(
  line: string,
  problems: Problem[] = [],
): { words: string; name: string; data?: unknown } | undefined {
  const start = line.lastIndexOf('<!-- ');
  const mark = start < 0 ? undefined : /^<!-- ([a-z-]+)(?: (\{[^<>]*\}))? -->\s*$/.exec(line.slice(start));
  const name = mark?.[1];
  if (name === undefined) return undefined;
  const words = line.slice(0, start).trimEnd();
  if (mark?.[2] === undefined) return { words, name };
  try {
    return { words, name, data: plainJson(JSON.parse(mark[2]), problems) };
  } catch {
    return undefined;
  }
}

export function writeMark(name: string, data: object): string {
  const json = Object.keys(data).length > 0 ? ` ${JSON.stringify(data).replace(unfitInMark, byCode)}` : '';
  return `<!-- ${name}${json} -->`;
}

const byCode = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
/** Two hyphens and an angle may end a comment; a hyphen outside a text has no other beside it. */

const unfitInMark = /[<>\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]|-(?=-)/g;

/** The box of an item and what stands before it, also as other editors write bullets. */
export const startOfItem = /^ ?(?:[-*+]|\d{1,9}[.)])[ \t]+\[([ xX])\]/;

/** Lines that begin something of a file of ours, and so cannot begin a line of a text. */
export const isStructure = (line: string): boolean =>
  startOfItem.test(line) ||
  line.trimEnd() === closingLine ||
  (/^## /.test(line) && [markOfSection, markOfProfile, markOfOthers].includes(readMark(line)?.name ?? ''));
