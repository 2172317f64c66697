import { today } from '../../artefacts/calendar-date.js';
import type { ChecklistRecord } from '../../artefacts/checklist-record.js';
import { hazardStates, type HazardAssessment } from '../../artefacts/hazard-assessment.js';
import type { LifecycleProgress } from '../../artefacts/lifecycle-progress.js';
import type { Lifecycle } from '../../artefacts/lifecycle.js';
import type { Problem } from '../../artefacts/problem.js';
import type { EthicsRecordValue } from '../ethics-record/ethics-record-context.js';
import { givenData } from '../given-data.js';
import { reportOnce } from '../report-once.js';
import type { LifecycleReader } from './lifecycle-reader.js';
import { trackedProject, type TrackedProject } from './tracked-project.js';

/** What a page gives a tracker beside where the project is. A binding may put anything into each of these. */
export interface ProjectInputs {
  lifecycle?: Lifecycle | string;
  checklist?: ChecklistRecord | string;
  hazards?: readonly HazardAssessment[] | string;
  project?: string;
}

/** Puts together what a page gives and what a file says; what the page gives goes first. */
export class ShownProject {
  readonly #reader: LifecycleReader;
  readonly #inputs: ProjectInputs;
  readonly #record: () => EthicsRecordValue | undefined;

  constructor(reader: LifecycleReader, inputs: ProjectInputs, record: () => EthicsRecordValue | undefined) {
    this.#reader = reader;
    this.#inputs = inputs;
    this.#record = record;
  }

  /** The project with all that follows from its history; only after something was read. */
  tracked(progress: LifecycleProgress): TrackedProject {
    const { library } = this.#reader;
    if (!library) throw new Error('Nothing was read');
    const { named, problems } = this.#lifecycleOf(progress);
    const project = trackedProject(progress, named, library, { today: today(), checklist: this.checklist });
    return { ...project, problems: [...problems, ...project.problems] };
  }

  /** All of it as a file has it: with the project's name, and the lifecycle that its entries are about. */
  whole(progress: LifecycleProgress): LifecycleProgress {
    const { named } = this.#lifecycleOf(progress);
    const { id } = this.tracked(progress).lifecycle;
    const lifecycle = named ?? (id ? { id } : undefined);
    const project = this.title(progress);
    return { ...progress, ...(project ? { project } : {}), ...(lifecycle ? { lifecycle } : {}) };
  }

  title({ project }: LifecycleProgress): string {
    const own: unknown = this.#inputs.project;
    return typeof own === 'string' && own ? own : (project ?? '');
  }

  get checklist(): ChecklistRecord | undefined {
    return plainCopy(dataIn<ChecklistRecord>('checklist', this.#inputs.checklist) ?? this.#record()?.checklist);
  }

  /** Only what is needed here of each, and only as it has to be: a page's own script may have given anything. */
  get hazards(): readonly HazardAssessment[] | undefined {
    const own: unknown = plainCopy(dataIn('hazards', this.#inputs.hazards) ?? this.#record()?.hazards);
    if (!Array.isArray(own)) return undefined;
    return (own as unknown[]).flatMap((one) => {
      const { hazard, state, stage, version, reviewBy } = (one ?? {}) as Record<string, unknown>;
      if (typeof hazard !== 'string') return [];
      return {
        hazard,
        state: hazardStates.find((known) => known === state),
        stage: textIn(stage),
        version: textIn(version),
        reviewBy: textIn(reviewBy),
      };
    });
  }

  #lifecycleOf(progress: LifecycleProgress): {
    named?: LifecycleProgress['lifecycle'];
    problems: readonly Problem[];
  } {
    const read = idOrData(this.#inputs.lifecycle);
    if (!read) return { named: progress.lifecycle, problems: [] };
    if ('problem' in read) return { named: progress.lifecycle, problems: [read.problem] };
    const own = this.#reader.readLifecycle(read.data);
    return { named: own?.artefact ?? progress.lifecycle, problems: own?.problems ?? [] };
  }
}

/** An id is a word, and JSON is an object. */
const idOrData = (given: unknown): ReturnType<typeof givenData> =>
  typeof given === 'string' && given.trim() && !given.trim().startsWith('{')
    ? { data: given }
    : givenData(given, 'lifecycle');

/** What is given as data or as JSON; undefined where it is nothing that can be read, with a word to the page's author. */
function dataIn<Data>(name: 'checklist' | 'hazards', given: Data | string | undefined): Data | undefined {
  const read = givenData(given);
  if (read && 'problem' in read) reportOnce(`<nhs-lifecycle-tracker>: ${name}: ${read.problem.message}`);
  return read && 'data' in read ? (read.data as Data) : undefined;
}

const textIn = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

const copies = new WeakMap<object, unknown>();

/** As a file could hold it, because reading what a page's own script gives may throw; undefined where no file can. */
function plainCopy<Data>(given: Data): Data | undefined {
  if (typeof given !== 'object' || given === null) return undefined;
  if (!copies.has(given)) copies.set(given, copyOf(given));
  return copies.get(given) as Data | undefined;
}

function copyOf(given: object): unknown {
  try {
    return JSON.parse(JSON.stringify(given)) as unknown;
  } catch {
    return undefined;
  }
}
