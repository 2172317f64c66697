import type { ChecklistItem } from './checklist-item.js';
import type { ProjectFact, ProjectKind, ProjectProfile } from './project-profile.js';

/** Why an item is needed, or is not; each reason is what the project said, or has not said yet. */
export type NeedOfItem =
  { need: 'always' } | { need: 'needed'; because: NeedReason } | { need: 'not-needed'; because: readonly NeedReason[] };

export type NeedReason = { fact: ProjectFact; is: boolean | 'open' } | { kind: ProjectKind | 'open' };

/**
 * Whether an item is needed for a project. One reason is enough, and what a project has said goes before what it has
 * not. An item that is always needed cannot be switched off by any profile.
 */
export function needOfItem({ need = 'always' }: Pick<ChecklistItem, 'need'>, profile: ProjectProfile): NeedOfItem {
  if (need === 'always') return { need };
  const { kinds, facts = [] } = need;
  const reasons: NeedReason[] = facts.map((fact) => ({ fact, is: profile.facts?.[fact] ?? 'open' }));
  if (kinds?.length) reasons.push({ kind: profile.kind ?? 'open' });
  if (reasons.length === 0) return { need: 'always' };
  const isSaid = (reason: NeedReason): boolean =>
    'fact' in reason ? reason.is === true : reason.kind !== 'open' && (kinds ?? []).includes(reason.kind);
  const isOpen = (reason: NeedReason): boolean => ('fact' in reason ? reason.is : reason.kind) === 'open';
  const because = reasons.find(isSaid) ?? reasons.find(isOpen);
  return because ? { need: 'needed', because } : { need: 'not-needed', because: reasons };
}
