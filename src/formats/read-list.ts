import type { Problem } from '../artefacts/problem.js';
import type { FieldReader } from './read-fields.js';

/** More would not be read by anybody. */
const mostEntries = 5000;

/** What is no entry is left out and told by its place, and handed to `leaveOut`; what is no list is kept as it is. */
export function readList<Entry>(
  read: (value: unknown, path: string) => Entry | undefined,
  problems: Problem[],
  leaveOut?: (entry: unknown) => void,
): FieldReader<Entry[]> {
  return (value, path) => {
    if (!Array.isArray(value)) return undefined;
    if (value.length > mostEntries) {
      const message = `More than ${mostEntries} entries are not read. This one and what follows were left out.`;
      problems.push({ path: `${path}.${mostEntries}`, message, severity: 'error' });
    }
    return value.slice(0, mostEntries).flatMap((entry: unknown, index) => {
      const found = read(entry, `${path}.${index}`);
      if (found !== undefined) return [found];
      leaveOut?.(entry);
      const message = `This cannot be read, and was ${leaveOut ? 'kept as it is' : 'left out'}: ${JSON.stringify(entry)?.slice(0, 200)}`;
      problems.push({ path: `${path}.${index}`, message, severity: 'error' });
      return [];
    });
  };
}
