import type { ChecklistAnswer } from '../artefacts/checklist-answer.js';
import { anotherAnswer, answerFields, moreOfAnswer, stateField } from './checklist-markdown-fields.js';
import { defaultTick } from './default-tick.js';
import { writeExtraFields, writeField } from './write-markdown-field.js';

/**
 * The lines of an item's answer below its box. The question is that of the item, and the box is ticked as the state says,
 * unless a line says otherwise.
 */
export function writeAnswer(answer: ChecklistAnswer, question: string): string[] {
  const { state, ticked } = answer;
  const lines = [
    ...(state === undefined ? [] : [`  - ${stateField.label}: ${stateField.write(state)[0]}`]),
    ...writeFields({ ...answer, ticked: ticked === defaultTick(state) ? ticked : undefined }, question, '  '),
  ];
  return lines.length > 0 || ticked === true ? lines : [`  - ${stateField.label}:`];
}

/** Somebody else's answer to the same item, which has no box of its own. */
export const writeAnotherAnswer = (answer: ChecklistAnswer, question: string): string[] => [
  `  - ${anotherAnswer}: ${answer.state === undefined ? '' : stateField.write(answer.state)[0]}`.trimEnd(),
  ...writeFields(answer, question, '    '),
];

function writeFields(answer: ChecklistAnswer, question: string, indent: string): string[] {
  const writing = { indent, more: moreOfAnswer };
  const names = Object.keys(answerFields) as (keyof typeof answerFields)[];
  const lines = names.flatMap((name) => {
    if (name !== 'question') return writeField(name, answer[name], answerFields[name] as never, writing);
    if (answer.question === undefined) return question === '' ? [] : [`${indent}- ${answerFields.question.label}:`];
    return answer.question === question && question !== ''
      ? []
      : writeField(name, answer.question, answerFields.question, writing);
  });
  return [...lines, ...writeExtraFields(answer.extra, writing)];
}
