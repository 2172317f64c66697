import type { DueThing } from '../artefacts/record-due.js';

/** What the record of a project says beside its parts; days are words already, as "1 May 2026". */
export const ethicsRecordWording = {
  thing: 'ethics record',
  loading: 'Loading the ethics record',
  untitled: 'A project without a name',
  problems: (count: number): string => `${count} ${count === 1 ? 'problem' : 'problems'} in this record`,
  things: {
    modelCards: 'model card',
    hazards: 'list of hazards',
    checklist: 'checklist',
    lifecycle: 'project lifecycle',
    processMap: 'process map',
  },
  facts: {
    organisation: 'Organisation',
    contact: 'Contact',
    version: 'Version in use',
    atrsRecords: 'Algorithmic transparency records',
  },
  noRole: 'No role given',
  noName: 'No name given',
  due: 'To look at again',
  dueThing: (thing: DueThing, names: { hazard: string; role: string; day: string; changed: string }): string => {
    switch (thing.kind) {
      case 'review':
        return `${thing.title || 'Review'}${names.role ? ` (${names.role})` : ''}: was due on ${names.day} and is not recorded as done`;
      case 'hazard-review':
        return `Data hazard "${names.hazard}": the date for its review, ${names.day}, has passed`;
      case 'hazard-version':
        return `Data hazard "${names.hazard}": was assessed for version ${thing.version}`;
      case 'approval':
        return `"${thing.gate}": was approved on ${names.day}, before the model was changed on ${names.changed}`;
    }
  },
  reviews: 'Reviews',
  decisions: 'Decisions',
  learnings: 'What others can learn',
  more: 'Also in this record',
  reason: 'Reason',
  evidence: 'Evidence',
  noDay: 'No date',
};
