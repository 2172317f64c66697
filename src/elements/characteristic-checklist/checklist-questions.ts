import type { ChecklistAnswer } from '../../artefacts/checklist-answer.js';
import type { ChecklistItem } from '../../artefacts/checklist-item.js';
import type { Checklist, ChecklistSection } from '../../artefacts/checklist.js';
import { idsOfItems } from '../../artefacts/ids-of-items.js';
import { needOfItem, type NeedOfItem } from '../../artefacts/item-need.js';
import { saysTheSame } from '../../artefacts/merge-answers.js';
import type { ProjectProfile } from '../../artefacts/project-profile.js';
import { checklistWording as wording } from '../../wording/checklist-wording.js';
import { uniqueIds } from '../form-fields/unique-ids.js';
import { answerOf, fieldsOf, type ChecklistAnswerFields } from './checklist-answer-fields.js';

/** One item with what is answered to it. */
export interface ChecklistQuestion {
  item: ChecklistItem;
  /** Begins the ids of its fields; the same for the same item. */
  id: string;
  need: NeedOfItem;
  fields: ChecklistAnswerFields;
  /** The answer as it was read, if one was. */
  given?: ChecklistAnswer;
  /** What other people's files say to the same item. */
  others: readonly ChecklistAnswer[];
  /** Whether there are fields for a reason and what follows; where they once were, they stay. */
  showsMore: boolean;
  /** Whether it is only there because a file has an answer to it: nobody asks it, so no project can need it. */
  isUnasked?: boolean;
  /** Whether a person has typed a date, which no choice changes then. */
  hasTypedDate?: boolean;
}

/** The items that belong together. */
export interface ChecklistPart {
  /** With a title in any case, if it has items. */
  section: ChecklistSection;
  /** Of its heading. */
  id: string;
  questions: readonly ChecklistQuestion[];
}

/** What decides whether a project needs an answer; a question that nobody asks is needed by none. */
export const needOfQuestion = (
  { item, isUnasked }: Pick<ChecklistQuestion, 'item' | 'isUnasked'>,
  profile: ProjectProfile,
): NeedOfItem => (isUnasked ? { need: 'not-needed', because: [] } : needOfItem(item, profile));

/** Whether this project does not need an answer, and one can be given all the same. */
export const isAside = ({ need, isUnasked }: ChecklistQuestion): boolean => need.need === 'not-needed' && !isUnasked;

/** When a question is needed; nothing where nobody asks it. */
export const needInWords = ({ need, isUnasked }: ChecklistQuestion): string => (isUnasked ? '' : wording.need(need));

/** An id that people say before a title, as the "A" of "A. Data collection". */
const letter = /^[A-Z]$/;

/** A section with words to find it by. */
function titled(section: ChecklistSection, index: number, count: number): ChecklistSection {
  const { id = '', title, items } = section;
  if (title === '') return items.length > 0 ? { ...section, title: wording.untitled(index, count) } : section;
  return letter.test(id) && !title.startsWith(`${id}. `) ? { ...section, title: `${id}. ${title}` } : section;
}

/** A question is never changed but replaced, so its answer is put together once. */
const answers = new WeakMap<ChecklistQuestion, { answer: ChecklistAnswer | undefined }>();

/** What is answered to an item now. */
export function answerTo(question: ChecklistQuestion): ChecklistAnswer | undefined {
  let known = answers.get(question);
  if (!known) {
    known = { answer: answerOf(question.item.id, question.fields, question.given) };
    answers.set(question, known);
  }
  return known.answer;
}

/**
 * The items of a checklist, each with its answer. Answers to items that it does not have come in a part of their own, so
 * that nothing of a file is lost. Where an answer says the same as `before`, its fields stay as they were typed.
 */
export function checklistParts(
  checklist: Checklist,
  given: readonly ChecklistAnswer[],
  profile: ProjectProfile,
  before: readonly ChecklistPart[] = [],
): ChecklistPart[] {
  const byItem = new Map<string, ChecklistAnswer[]>();
  for (const answer of given) byItem.set(answer.item, [...(byItem.get(answer.item) ?? []), answer]);
  const known = idsOfItems(checklist);
  const unknown = [...byItem].filter(([id]) => !known.has(id));
  const sections: ChecklistSection[] = [...checklist.sections];
  if (unknown.length > 0) {
    const items = unknown.map(([id, [answer]]) => ({ id, question: answer?.question ?? id }));
    sections.push({ title: wording.otherAnswers, text: wording.otherAnswersText, items });
  }
  const titles = uniqueIds(
    sections.map(({ id, title }) => id ?? title),
    'part',
  );
  const ids = uniqueIds(
    sections.flatMap(({ items }) => items.map(({ id }) => id)),
    'item',
  );
  const same = new Map(
    before.flatMap(({ questions }) => questions.map((question) => [question.id, question] as const)),
  );
  let next = 0;
  return sections.map((section, index) => ({
    section: titled(section, index, sections.length),
    id: titles[index] ?? '',
    questions: section.items.map((item) => {
      const id = ids[next++] ?? '';
      const [first, ...others] = byItem.get(item.id) ?? [];
      const isUnasked = !known.has(item.id);
      const shown = { item, id, need: needOfQuestion({ item, isUnasked }, profile), given: first, others, isUnasked };
      const typed = same.get(id);
      const answer = typed && answerTo(typed);
      if (typed && answer && first && saysTheSame(answer, first) && answer.date === first.date) {
        const { fields, given: asGiven, showsMore, hasTypedDate } = typed;
        return { ...shown, fields, given: asGiven, showsMore, hasTypedDate };
      }
      return { ...shown, fields: fieldsOf(first), showsMore: first !== undefined };
    }),
  }));
}
