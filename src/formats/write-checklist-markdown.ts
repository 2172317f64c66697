import type { ChecklistAnswer } from '../artefacts/checklist-answer.js';
import type { ChecklistItem } from '../artefacts/checklist-item.js';
import type { ChecklistName, ChecklistRecord } from '../artefacts/checklist-record.js';
import type { Checklist } from '../artefacts/checklist.js';
import type { ProjectProfile } from '../artefacts/project-profile.js';
import {
  checklistLabel,
  closingLine,
  factOf,
  itemFields,
  isStructure,
  kindField,
  labelOfFact,
  markOfFile,
  markOfOthers,
  markOfProfile,
  markOfSection,
  moreOfAnswer,
  moreOfChecklist,
  moreOfItem,
  projectLabel,
  textField,
  versionLabel,
  writeMark,
} from './checklist-markdown-fields.js';
import { disguised, packLine, packLines } from './checklist-markdown-text.js';
import { isHeadLine } from './checklist-markdown-head.js';
import { closeLastBlock } from './close-open-block.js';
import { defaultTick } from './default-tick.js';
import { idsOfItems } from '../artefacts/ids-of-items.js';
import { normalizedChecklistRecord } from './normalized-checklist-record.js';
import { writeAnotherAnswer, writeAnswer } from './write-answer-markdown.js';
import { writeData, writeExtraFields, writeField, type FieldWriting } from './write-markdown-field.js';

type Section = Checklist['sections'][number];

/**
 * A record as Markdown for people to read and to review in a pull request: a task list, and a line for each field of an
 * answer. Each text stays on its own lines, so that a change of one is a change of these. `readChecklist` gives the same
 * record again, as `normalizedChecklistRecord` has it. The checklist's own texts are written of a team's own only.
 */
export function writeChecklistMarkdown(record: ChecklistRecord, checklist: Checklist): string {
  const normal = normalizedChecklistRecord(record, checklist);
  const named = normal.checklist as Checklist | ChecklistName;
  const own = 'sections' in named ? named : undefined;
  const shown = own ?? checklist;
  const answers = new Map<string, ChecklistAnswer[]>();
  for (const answer of normal.answers) {
    const before = answers.get(answer.item);
    if (before) before.push(answer);
    else answers.set(answer.item, [answer]);
  }
  const blocks = [
    [writeMark(markOfFile, { schemaVersion: normal.schemaVersion, ...(!own && { named: true }) })],
    [`# ${packLine(shown.title)}`],
    writeHead(normal, named),
    writeText(own?.introduction, isHeadLine),
    ...(normal.profile ? writeProfile(normal.profile) : []),
    ...shown.sections.flatMap((section) => writeSection(section, own !== undefined, answers)),
    ...writeOthers(shown, answers),
  ];
  if (own?.closing) blocks.push([closingLine], writeText(own.closing));
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function writeHead({ project, extra }: ChecklistRecord, named: Checklist | ChecklistName): string[] {
  const ofRecord: FieldWriting = { indent: '', more: moreOfAnswer };
  const ofChecklist: FieldWriting = { indent: '', more: moreOfChecklist };
  const emptyTexts = (['introduction', 'closing'] as const).filter((name) => (named as Checklist)[name] === '');
  return [
    ...writeField('project', project, textField(projectLabel), ofRecord),
    ...writeField('id', named.id, textField(checklistLabel), ofChecklist),
    ...writeField('version', named.version, textField(versionLabel), ofChecklist),
    ...writeExtraFields(named.extra, ofChecklist),
    ...emptyTexts.map((name) => writeData({ [name]: '' }, ofChecklist)),
    ...writeExtraFields(extra, ofRecord),
  ];
}

/** A text between headings. What would end it, or would hide what is below it, stands there by its number. */
function writeText(text: string | undefined, isTaken: (line: string) => boolean = () => false): string[] {
  if (!text) return [];
  const isOpen = closeLastBlock(text) !== text;
  return packLines(text, '').map((line, index) => {
    const opens = isOpen && /^ {0,3}(?:`{3}|~{3}|<)/.test(line);
    if (opens) return line.replace(/[`~<]/, disguised);
    return isStructure(line) || (index === 0 && isTaken(line)) ? disguised(line) : line;
  });
}

function writeProfile({ kind, facts, extra }: ProjectProfile): string[][] {
  const writing: FieldWriting = { indent: '', more: moreOfAnswer };
  const entries = Object.entries(facts ?? {}).filter(([fact, value]) => value !== undefined && factOf(fact));
  const lines = [
    ...writeField('kind', kind, kindField, writing),
    ...entries.map(([fact, value]) => `- ${labelOfFact(fact)}: ${value ? 'Yes' : 'No'}`),
    ...(facts && entries.length === 0 ? [writeData({ facts: {} }, writing)] : []),
    ...writeExtraFields(extra, writing),
  ];
  return [[`## About this project ${writeMark(markOfProfile, {})}`], lines];
}

function writeSection(section: Section, isOwn: boolean, answers: ReadonlyMap<string, ChecklistAnswer[]>): string[][] {
  const { id, title, text, items, extra } = section;
  const data = { ...(id !== undefined && { id }), ...(text === '' && { text }), ...(extra && { extra }) };
  const mark = writeMark(markOfSection, isOwn ? data : {});
  const lines = items.flatMap((item) => writeItem(item, isOwn, answers.get(item.id) ?? []));
  return [[`## ${[packLine(title), mark].filter(Boolean).join(' ')}`], isOwn ? writeText(text) : [], lines];
}

/** Answers to items that the checklist does not have. */
function writeOthers(checklist: Checklist, answers: ReadonlyMap<string, ChecklistAnswer[]>): string[][] {
  const known = idsOfItems(checklist);
  const others = [...answers].filter(([id]) => !known.has(id));
  if (others.length === 0) return [];
  const lines = others.flatMap(([id, own]) => writeItem({ id, question: own[0]?.question ?? '' }, false, own));
  return [[`## Other answers ${writeMark(markOfOthers, {})}`], lines];
}

function writeItem(item: ChecklistItem, isOwn: boolean, answers: readonly ChecklistAnswer[]): string[] {
  const { id, title, question } = item;
  const [first, ...more] = answers;
  const isTicked = first ? (first.ticked ?? defaultTick(first.state)) : false;
  const name = packLine(id, true).replace(/\s/g, (space) => `&#${space.charCodeAt(0)};`);
  const bold = title ? `${name} ${packLine(title, true)}` : name;
  return [
    `- [${isTicked ? 'x' : ' '}] **${bold}**: ${packLine(question)}`.trimEnd(),
    ...(isOwn ? writeDefinition(item) : []),
    ...(first ? writeAnswer(first, question) : []),
    ...more.flatMap((answer) => writeAnotherAnswer(answer, question)),
  ];
}

function writeDefinition(item: ChecklistItem): string[] {
  const writing: FieldWriting = { indent: '  ', more: moreOfItem };
  const names = Object.keys(itemFields) as (keyof typeof itemFields)[];
  return [
    ...(item.title === '' ? [writeData({ title: '' }, writing)] : []),
    ...names.flatMap((name) => writeField(name, item[name], itemFields[name] as never, writing)),
    ...writeExtraFields(item.extra, writing),
  ];
}
