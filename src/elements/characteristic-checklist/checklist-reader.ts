import type { ChecklistRecord } from '../../artefacts/checklist-record.js';
import type { Checklist } from '../../artefacts/checklist.js';
import { mergeAnswers } from '../../artefacts/merge-answers.js';
import type { Problem } from '../../artefacts/problem.js';
import type { readChecklist, readChecklistData } from '../../formats/read-checklist.js';
import type { ReadArtefact, SourceState } from '../artefact-source.js';
import { plainChecklistText, type ChecklistText } from './checklist-text.js';

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
  readDataAtOnce(data: unknown): ChecklistRecord | undefined {
    return this.#formats?.readChecklistData(data).record;
  }

  /** What a page gives goes before what its document says, part by part. */
  async begin(
    document: ChecklistRecord | undefined,
    given: GivenToChecklist,
  ): Promise<{ record: ChecklistRecord; problems: Problem[]; failure?: 'invalid-data'; isNewer: boolean }> {
    await this.#load();
    const problems: Problem[] = [];
    let failure: 'invalid-data' | undefined;
    let isNewer = false;
    const record: ChecklistRecord = { ...document, answers: document?.answers ?? [] };
    for (const name of ['checklist', 'profile', 'answers'] as const) {
      const data = parsed(given[name]);
      if (data === undefined) continue;
      const read = await this.readData(name === 'answers' ? data : { [name]: data, answers: [] });
      problems.push(...read.problems);
      isNewer ||= read.isNewer === true;
      if (read.artefact) Object.assign(record, partOf(read.artefact, name));
      else failure = 'invalid-data';
    }
    return { record, problems, ...(failure ? { failure } : {}), isNewer };
  }

  /**
   * Two people's answers, both kept where they differ. What is said here of the project stays, and so does the checklist,
   * unless nothing was answered yet and the page has none of its own.
   */
  join(before: ChecklistRecord, opened: ChecklistRecord): ChecklistRecord {
    const { answers } = mergeAnswers(before.answers, opened.answers);
    const { id = '', version } = this.#builtIn ?? {};
    const isNew = before.answers.length === 0;
    const own = before.checklist ?? (isNew || !opened.checklist ? opened.checklist : { id, version });
    const profile = {
      ...opened.profile,
      ...before.profile,
      facts: { ...opened.profile?.facts, ...before.profile?.facts },
    };
    const extra = { ...opened.extra, ...before.extra };
    return {
      ...opened,
      ...before,
      ...(own ? { checklist: own } : {}),
      ...(Object.keys(extra).length > 0 ? { extra } : {}),
      profile,
      answers,
    };
  }

  /** The checklist that a record's answers belong to, and how its texts are shown. */
  checklistFor(
    { checklist }: ChecklistRecord,
    state: SourceState<unknown>,
  ): { checklist: Checklist; text: ChecklistText; isBuiltIn: boolean } {
    const builtIn = this.#builtIn ?? { title: '', sections: [] };
    if (!checklist || (!('sections' in checklist) && checklist.id === builtIn.id)) {
      return { checklist: builtIn, text: plainChecklistText, isBuiltIn: true };
    }
    const own = 'sections' in checklist ? checklist : { title: checklist.id, sections: [] };
    const baseUrl = state.status === 'ready' ? state.url : undefined;
    return { checklist: own, text: this.#markdownText?.(baseUrl) ?? plainChecklistText, isBuiltIn: false };
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

function partOf(read: ChecklistRecord, name: 'checklist' | 'profile' | 'answers'): Partial<ChecklistRecord> {
  if (name !== 'answers') return { [name]: read[name] };
  return read;
}

function parsed(given: unknown): unknown {
  if (typeof given !== 'string') return given ?? undefined;
  if (given.trim() === '') return undefined;
  try {
    return JSON.parse(given) as unknown;
  } catch {
    // Said to be unreadable by whoever reads it.
    return given;
  }
}
