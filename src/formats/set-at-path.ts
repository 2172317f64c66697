import type { ModelCard } from '../artefacts/model-card.js';

/** Sets the value of a field, making the section around it where there is none. */
export function setAtPath(card: ModelCard, path: string, value: unknown): void {
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  let place = card as Record<string, unknown>;
  for (const key of keys) place = (place[key] ??= {}) as Record<string, unknown>;
  place[last] = value;
}
