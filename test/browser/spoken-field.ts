import { words } from './form-harness.js';

/** What a screen reader says of a field: its label and what describes it. */
export function spokenField(field: Element | null): string {
  const root = field?.getRootNode() as ShadowRoot;
  const label = field?.id ? root.querySelector(`label[for="${field.id}"]`) : null;
  const described = field?.getAttribute('aria-describedby')?.split(' ') ?? [];
  return [label ?? field, ...described.map((id) => root.getElementById(id))].map(words).join('. ');
}
