import { hasFields } from './hazards-in-data.js';
import type { Fields } from './read-fields.js';

/**
 * A part of an artefact as the plain data of a file: its fields in the order of `names`, and what it has beside them among
 * them again. What a reader would take for something else, by a name in `names` or `alsoRead`, stays in `extra`.
 */
export function writtenFields(names: readonly string[], thing: object, alsoRead: readonly string[] = []): Fields {
  const fields: Fields = {};
  for (const name of names) {
    const value = (thing as Fields)[name];
    if (value !== undefined) fields[name] = value;
  }
  const { extra } = thing as { extra?: Fields };
  if (!extra) return fields;
  const reserved = [...names, ...alsoRead, 'extra'];
  const apart: [string, unknown][] = [];
  for (const [name, value] of Object.entries(extra)) {
    if (reserved.includes(name)) apart.push([name, value]);
    else fields[name] = value;
  }
  return apart.length > 0 || !hasAny(extra) ? { ...fields, extra: Object.fromEntries(apart) } : fields;
}

const hasAny = (extra: Fields): boolean => hasFields(extra) && Object.keys(extra).length > 0;
