import type { PlacedDocument } from '../placed-document.js';

/** The names and ids that a document would give to something. */
export function namesIn({ text, control, given }: PlacedDocument): string[] {
  const written = `${text ?? ''} ${JSON.stringify(control ?? '')} ${JSON.stringify(given)}`;
  return [...new Set([...written.matchAll(/\b(?:id|name)=\\?["']?([\w$-]+)/g)].map(([, name]) => name ?? ''))];
}
