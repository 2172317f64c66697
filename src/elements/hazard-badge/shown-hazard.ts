import type { DataHazard } from '../../artefacts/data-hazard.js';
import { dataHazardLink, findDataHazard, loadedDataHazard } from '../../artefacts/data-hazards.js';
import type { ShownHazard } from './hazard-badge-markup.js';

/** What is known of a hazard by its id or name: from the page's own vocabulary, else from that of Data Hazards. */
export function shownHazard(name: string, vocabulary: readonly DataHazard[] | null = []): ShownHazard {
  const known = Array.isArray(vocabulary) ? (vocabulary as readonly DataHazard[]) : [];
  const own = known.find((hazard) => [hazard?.id, hazard?.title].includes(name));
  if (own) return own;
  const label = findDataHazard(name);
  if (!label) return { title: name, isUnknown: true };
  const loaded = loadedDataHazard(label.id);
  return loaded
    ? { ...loaded, link: dataHazardLink(label), isDataHazard: true }
    : { id: label.id, title: label.title, isAwaited: true };
}
