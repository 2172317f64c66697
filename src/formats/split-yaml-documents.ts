export interface YamlDocument {
  text: string;
  /** Of the document's first line, counted from 1. */
  line: number;
}

/** Parts a text where YAML does: at lines that begin with `---`, also those around front matter, or are `...`. */
export function splitYamlDocuments(source: string): YamlDocument[] {
  const documents: YamlDocument[] = [];
  let lines: string[] = [];
  const end = (next: number): void => {
    if (lines.some((line) => line.trim() !== '')) documents.push({ text: lines.join('\n'), line: next - lines.length });
    lines = [];
  };
  const all = source.split('\n');
  for (const [index, line] of all.entries()) {
    const separator = /^(?:---(?=\s|$)|\.\.\.\s*$)/.exec(line)?.[0];
    if (separator !== undefined) end(index + 1);
    lines.push(separator === undefined ? line : line.slice(separator.length));
  }
  end(all.length + 1);
  return documents;
}
