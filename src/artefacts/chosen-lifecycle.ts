import type { LifecycleEvent, LifecycleProgress } from './lifecycle-progress.js';
import type { Lifecycle } from './lifecycle.js';

/**
 * The lifecycle that a project follows: its own, the known one that it names, or the first that is known where it names
 * none. Where nobody knows the name, the stages are those of the history, so that all of it can be shown.
 */
export function chosenLifecycle(
  named: LifecycleProgress['lifecycle'],
  history: readonly LifecycleEvent[],
  known: readonly Lifecycle[],
): { lifecycle: Lifecycle; isUnknown: boolean } {
  if (named && 'stages' in named) return { lifecycle: named, isUnknown: false };
  const found = named ? known.find(({ id }) => id === named.id) : known[0];
  if (found) return { lifecycle: found, isUnknown: false };
  const ids = new Set(history.flatMap(({ stage }) => stage ?? []));
  const stages = [...ids].map((id) => ({ id, title: id }));
  return { lifecycle: { id: named?.id, title: named?.id ?? '', stages }, isUnknown: true };
}
