/** In letters: what every file system takes, with the rest of the name and the browser's own number. */
const longestName = 60;

/** A name for a file about a project: the project's in letters and digits of any language, and what kind of file it is. */
export function fileName(project: string | undefined, kind: string): string {
  const words =
    project
      ?.normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const start = [...words.join('-')].slice(0, longestName).join('').replace(/-+$/, '');
  return start ? `${start}-${kind}` : kind;
}
