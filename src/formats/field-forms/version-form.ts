/** Reads "0.3<br>first pilot" as a name and a note on it. */
export function readVersion(text: string): { name?: string; notes?: string } {
  const [, name, notes] = /^([^\n]*?[^\s])[ \t]*<br\s*\/?>[ \t]*([^\s][\s\S]*)$/i.exec(text) ?? [];
  return name === undefined || notes === undefined ? { name: text } : { name, notes };
}
