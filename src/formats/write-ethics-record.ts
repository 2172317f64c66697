import { characteristics } from '../artefacts/characteristics.js';
import type { ChecklistRecord } from '../artefacts/checklist-record.js';
import { ethicsRecordVersion, isAddress, type EthicsRecord, type PartAddress } from '../artefacts/ethics-record.js';
import { checklistRecordFields } from './checklist-record-fields.js';
import type { Fields } from './read-fields.js';
import { lifecycleProgressFields } from './write-lifecycle-progress.js';
import { writeYaml } from './write-yaml.js';
import { writtenFields } from './written-fields.js';

/** The fields of each part, in the order in which files have them. */
const names = {
  record: [
    ...[
      'schemaVersion',
      'title',
      'summary',
      'organisation',
      'contact',
      'version',
      'atrsRecords',
      'actors',
      'modelCards',
    ],
    ...['hazards', 'checklist', 'lifecycle', 'processMap', 'reviews', 'decisions', 'learnings'],
  ],
  address: ['address'],
  actor: ['role', 'name', 'contact', 'organisation'],
  review: ['title', 'due', 'done', 'role'],
  decision: ['date', 'title', 'by', 'role', 'reason', 'evidence'],
  learning: ['title', 'text', 'date'],
};

/** A record as JSON. `readEthicsRecord` gives the same again. */
export const writeEthicsRecordJson = (record: EthicsRecord): string =>
  `${JSON.stringify(ethicsRecordFields(record), null, 2)}\n`;

/** A record as YAML. `readEthicsRecord` gives the same again. */
export const writeEthicsRecordYaml = (record: EthicsRecord): string => writeYaml(ethicsRecordFields(record));

/** A record as the plain data of a file, its fields in the same order each time. */
function ethicsRecordFields(record: EthicsRecord): Fields {
  const { modelCards, hazards, checklist, lifecycle, processMap, actors, reviews, decisions, learnings } = record;
  return writtenFields(names.record, {
    ...record,
    schemaVersion: Math.max(record.schemaVersion ?? 0, ethicsRecordVersion),
    modelCards: modelCards?.map((card) => partFields(card, (own) => own)),
    hazards: partFields(hazards, (own) => own),
    checklist: partFields(checklist, checklistFields),
    lifecycle: partFields(lifecycle, lifecycleProgressFields),
    processMap: partFields(processMap, (own) => own),
    actors: actors?.map((actor) => writtenFields(names.actor, actor)),
    reviews: reviews?.map((review) => writtenFields(names.review, review)),
    decisions: decisions?.map((decision) => writtenFields(names.decision, decision)),
    learnings: learnings?.map((learning) => writtenFields(names.learning, learning)),
  });
}

/** A part that is a file of its own is its address and nothing more. */
function partFields<Part extends object>(
  part: Part | undefined,
  write: (own: Exclude<Part, PartAddress>) => unknown,
): unknown {
  if (part === undefined) return undefined;
  if (!isAddress(part)) return write(part as Exclude<Part, PartAddress>);
  return part.extra === undefined ? part.address : writtenFields(names.address, part);
}

/** With the whole of a team's own checklist, or the name of the one that it is. */
function checklistFields(record: ChecklistRecord): Fields {
  const { checklist } = record;
  return checklistRecordFields(record, checklist && 'sections' in checklist ? checklist : characteristics);
}
