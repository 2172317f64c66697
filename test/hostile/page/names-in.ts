/** The names and ids that a document would give to something. */
export function namesIn(document: object): string[] {
  // Texts of JSON are in another JSON here.
  const written = JSON.stringify(document).replaceAll('\\', '');
  return [...new Set([...written.matchAll(/\b(?:id|name)=\\?["']?([\w$-]+)/g)].map(([, name]) => name ?? ''))];
}
