import {
  gateDecisions,
  stageChanges,
  type LifecycleEvent,
  type LifecycleProgress,
  type LifecycleReview,
} from '../artefacts/lifecycle-progress.js';
import type { Lifecycle, LifecycleGate, LifecycleStage } from '../artefacts/lifecycle.js';
import type { Problem } from '../artefacts/problem.js';
import { hasFields } from './hazards-in-data.js';
import { LeftOut } from './left-out.js';
import { readFields, readNumber, readOneOf, readText, readTexts, type Fields } from './read-fields.js';
import { readList } from './read-list.js';

/** Whether data tells of a project's way through a lifecycle. */
export const isOfLifecycle = (data: unknown): data is Fields =>
  hasFields(data) && ['history', 'lifecycle', 'gates', 'reviews'].some((name) => Object.hasOwn(data, name));

/** Reads where a project is. What is not understood is kept as `extra` and told. */
export function readLifecycleFields(data: Fields, problems: Problem[]): LifecycleProgress {
  const leftOut = new LeftOut(problems);
  const read = readFields<LifecycleProgress>(
    data,
    {
      schemaVersion: readNumber,
      project: readText,
      lifecycle: (value, path) => readLifecycle(value, path, problems),
      gates: leftOut.listOf('gates', (value, path) => readGate(value, path, problems)),
      reviews: leftOut.listOf('reviews', (value, path) => readReview(value, path, problems)),
      history: leftOut.listOf('history', (value, path) => readEvent(value, path, problems)),
    },
    { path: '', problems, what: 'the progress of a project' },
  );
  return { ...read, ...leftOut.beside(read.extra), history: read.history ?? [] };
}

function readLifecycle(value: unknown, path: string, problems: Problem[]): Lifecycle | { id: string } | undefined {
  if (typeof value === 'string' && value.trim() !== '') return { id: value.trim() };
  if (!hasFields(value)) return undefined;
  const read = readFields<Lifecycle>(
    value,
    {
      id: readText,
      title: readText,
      source: readText,
      stages: readList((stage, place) => readStage(stage, place, problems), problems),
      gates: readList((gate, place) => readGate(gate, place, problems), problems),
    },
    { path, problems, what: 'a lifecycle' },
  );
  if (read.stages?.length) return { ...read, title: read.title ?? read.id ?? '', stages: read.stages };
  return read.id === undefined ? undefined : { id: read.id };
}

function readStage(value: unknown, path: string, problems: Problem[]): LifecycleStage | undefined {
  const text = readText(value, path)?.trim();
  if (text) return { id: text, title: text };
  if (!hasFields(value)) return undefined;
  const read = readFields<LifecycleStage>(
    value,
    {
      id: readText,
      title: readText,
      phase: readText,
      description: readText,
      asks: readTexts,
      hazards: readTexts,
      roles: readTexts,
      next: readTexts,
    },
    { path, problems, what: 'a stage' },
  );
  const id = read.id || read.title;
  return id ? { ...read, id, title: read.title ?? id } : undefined;
}

function readGate(value: unknown, path: string, problems: Problem[]): LifecycleGate | undefined {
  if (!hasFields(value)) return undefined;
  const read = readFields<LifecycleGate>(
    value,
    {
      id: readText,
      title: readText,
      before: readText,
      approvals: readList((approval, place) => {
        const roles = readTexts(hasFields(approval) ? approval.roles : approval, place);
        return roles?.length ? { roles } : undefined;
      }, problems),
    },
    { path, problems, what: 'a gate' },
  );
  const id = read.id || read.title;
  return id
    ? { ...read, id, title: read.title ?? id, before: read.before ?? '', approvals: read.approvals ?? [] }
    : undefined;
}

/** Something that somebody has to look at again. */
export function readReview(value: unknown, path: string, problems: Problem[]): LifecycleReview | undefined {
  if (!hasFields(value)) return undefined;
  const readers = { title: readText, due: readText, done: readText, role: readText };
  const read = readFields<LifecycleReview>(value, readers, { path, problems, what: 'a review' });
  return read.due === undefined ? undefined : { ...read, title: read.title ?? '', due: read.due };
}

function readEvent(value: unknown, path: string, problems: Problem[]): LifecycleEvent | undefined {
  if (!hasFields(value)) return undefined;
  return readFields<LifecycleEvent>(
    value,
    {
      date: readText,
      stage: readText,
      becomes: readOneOf(stageChanges),
      gate: readText,
      decision: readOneOf(gateDecisions),
      role: readText,
      by: readText,
      reason: readText,
      conditions: readTexts,
      evidence: readTexts,
    },
    { path, problems, what: 'an event' },
  );
}
