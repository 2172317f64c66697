import type { ChecklistRecord } from '../../artefacts/checklist-record.js';
import type { Checklist } from '../../artefacts/checklist.js';
import { joinedProfile } from '../../artefacts/joined-profile.js';
import { mergeAnswers } from '../../artefacts/merge-answers.js';
import type { Problem } from '../../artefacts/problem.js';
import type { readChecklist, readChecklistData, ReadChecklistResult } from '../../formats/read-checklist.js';
import type { ReadArtefact } from '../artefact-source.js';
import { givenData } from '../given-data.js';
import { plainChecklistText, type ChecklistText } from './checklist-text.js';
import { isWhole } from './kept-checklist.js';

export type ReadRecord = ReadArtefact<ChecklistRecord>;

interface ChecklistFormats {
  readChecklist: typeof readChecklist;
  readChecklistData: typeof readChecklistData;
}

/** What a page gives, as data or as JSON. */
export interface GivenToChecklist {
  answers?: unknown;
  profile?: unknown;
  checklist?: unknown;
}

/** Reads what a checklist is made of; what reads it is loaded first. */
export class ChecklistReader {
  #formats?: ChecklistFormats;
  #builtIn?: Checklist;
  #markdownText?: (baseUrl: string | undefined) => ChecklistText;

  /** Whether anything can be read at once. */
  get isLoaded(): boolean {
    return this.#formats !== undefined;
  }

  async readText(text: string): Promise<ReadRecord> {
    const { readChecklist } = await this.#load();
    const { record, ...read } = await readChecklist(text);
    await this.loadText(record);
    return { ...read, artefact: record };
  }

  async readData(data: unknown): Promise<ReadRecord> {
    const { readChecklistData } = await this.#load();
    const { record, ...read } = readChecklistData(data);
    await this.loadText(record);
    return { ...read, artefact: record };
  }

  /** Once anything was read. */
  readDataAtOnce(data: unknown): Pick<ReadChecklistResult, 'record' | 'isNewer' | 'problems'> {
    return this.#formats?.readChecklistData(data) ?? { problems: [] };
  }

  /** What a page gives goes before what its document says, part by part; asked for when it can be read. */
  async begin(
    document: () => ChecklistRecord | undefined,
    given: () => GivenToChecklist,
  ): Promise<{ record: ChecklistRecord; problems: Problem[]; hasFailed: boolean }> {
    await this.#load();
    const now = given();
    const problems: Problem[] = [];
    let hasFailed = false;
    const record: ChecklistRecord = { answers: [], ...document() };
    for (const name of ['answers', 'profile', 'checklist'] as const) {
      const own = givenData(now[name], name);
      if (!own) continue;
      if ('problem' in own) {
        problems.push(own.problem);
        hasFailed = true;
        continue;
      }
      const read = await this.readData(name === 'answers' ? own.data : { [name]: own.data, answers: [] });
      problems.push(...read.problems);
      const part = read.artefact && (name === 'answers' ? read.artefact : { [name]: read.artefact[name] });
      if (part && (name === 'answers' || part[name])) Object.assign(record, part);
      else hasFailed = true;
    }
    return { record, problems, hasFailed };
  }

  /**
   * Two people's answers, both kept where they differ; tells on how many items they do. What is said here of the project
   * stays, and so does the checklist, unless nothing was answered yet and the file has a whole one.
   */
  join(before: ChecklistRecord, opened: ChecklistRecord): { record: ChecklistRecord; conflicts: number } {
    const { answers, conflicts } = mergeAnswers(before.answers, opened.answers);
    const isNew = before.answers.length === 0;
    const own = isNew && isWhole(opened.checklist) ? opened.checklist : before.checklist;
    const { checklist: _, ...around } = { ...opened, ...before };
    const extra = { ...opened.extra, ...before.extra };
    const profile = joinedProfile(before.profile, opened.profile);
    const record = {
      ...around,
      ...(own ? { checklist: own } : {}),
      ...(Object.keys(extra).length > 0 ? { extra } : {}),
      ...(profile ? { profile } : {}),
      answers,
    };
    return { record, conflicts: conflicts.length };
  }

  /** The checklist that answers are shown with; a name alone is that of the library's, or nothing is known of it. */
  checklistFor(
    checklist: ChecklistRecord['checklist'],
    ofPage: ChecklistRecord['checklist'],
  ): { checklist: Checklist; isBuiltIn: boolean } {
    const own = isWhole(checklist) ? checklist : isWhole(ofPage) ? ofPage : undefined;
    return own
      ? { checklist: own, isBuiltIn: false }
      : { checklist: this.#builtIn ?? { title: '', sections: [] }, isBuiltIn: true };
  }

  /** How the texts of a checklist that is not the library's own are shown. */
  textFor(baseUrl: string | undefined): ChecklistText {
    return this.#markdownText?.(baseUrl) ?? plainChecklistText;
  }

  async #load(): Promise<ChecklistFormats> {
    const [formats, { characteristics }] = await Promise.all([
      import('../../formats/read-checklist.js'),
      import('../../artefacts/characteristics.js'),
    ]);
    this.#builtIn = characteristics;
    return (this.#formats = formats);
  }

  /** A checklist that is not the library's own can have Markdown in it. */
  async loadText(record: ChecklistRecord | undefined): Promise<void> {
    if (!record?.checklist || !('sections' in record.checklist)) return;
    ({ checklistMarkdownText: this.#markdownText } = await import('./checklist-markdown-text.js'));
  }
}
