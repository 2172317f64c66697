import { roleTitle } from '../../artefacts/actors.js';
import { dateInWords } from '../../artefacts/calendar-date.js';
import type { ChecklistItem } from '../../artefacts/checklist-item.js';
import type { LifecycleGate, LifecycleStage } from '../../artefacts/lifecycle.js';
import { lifecycleWording as wording } from '../../wording/lifecycle-wording.js';

/** What a project's history names by ids, in words; what nobody knows is shown as it is written. */
export interface LifecycleNames {
  role(id: string): string;
  stage(id: string): string;
  gate(id: string): string;
  question(id: string): string;
}

export function lifecycleNames(
  stages: readonly LifecycleStage[],
  gates: readonly LifecycleGate[],
  items: readonly ChecklistItem[],
): LifecycleNames {
  const titles = (things: readonly { id: string; title: string }[]): Map<string, string> =>
    new Map([...things].reverse().map(({ id, title }) => [id, title]));
  const stageTitles = titles(stages);
  const gateTitles = titles(gates);
  const questions = new Map(items.map(({ id, question }) => [id, question]));
  return {
    role: roleTitle,
    stage: (id) => stageTitles.get(id) ?? wording.unknownStage(id),
    gate: (id) => gateTitles.get(id) ?? wording.unknownGate(id),
    question: (id) => questions.get(id) ?? id,
  };
}

/** A day as the NHS writes it; undefined where none is written. */
export const dayInWords = (written: string | undefined): string | undefined =>
  written?.trim() ? dateInWords(written) : undefined;
