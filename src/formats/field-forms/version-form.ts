/** Reads "0.3<br>first pilot" as a name and a note on it. */
export function readVersion(text: string): { name?: string; notes?: string } {
  const [, name, notes] = /^([^\n]*?)\s*<br\s*\/?>\s*(\S[\s\S]*)$/i.exec(text) ?? [];
  if (notes === undefined) return { name: text };
  return name ? { name, notes } : { notes };
}
