import { projectFacts, type ProjectProfile } from './project-profile.js';

/** What is said here of a project, and from elsewhere what is not said here. */
export function joinedProfile(
  own: ProjectProfile | undefined,
  other: ProjectProfile | undefined,
): ProjectProfile | undefined {
  if (!own || !other) return own ?? other;
  const facts = { ...other.facts, ...own.facts };
  return { ...other, ...own, ...(Object.keys(facts).length > 0 ? { facts } : {}) };
}

/** Whether another profile says something else than what is said already. */
export function saysOtherwise({ kind, facts = {} }: ProjectProfile = {}, own: ProjectProfile): boolean {
  const isOther = (other: unknown, said: unknown): boolean =>
    other !== undefined && said !== undefined && other !== said;
  return isOther(kind, own.kind) || projectFacts.some((fact) => isOther(facts[fact], own.facts?.[fact]));
}
