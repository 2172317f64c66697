import type { DataHazard } from '../data-hazard.js';

export const hazard: DataHazard = {
  id: 'experimental-hazard',
  title: 'Potential experimental hazard',
  description:
    'An idea from a computer may be tried out in a laboratory, on a ward or in a study. It may look safe on a screen but carry risks for those who take part or do the work.',
  examples: [
    'A model suggests a new mix of laboratory chemicals, and nobody has checked that it is safe to handle.',
    'A dose suggested by a model is tried in a study with people unlike those in its data.',
    'New scanner settings suggested by a model are tried before a radiographer has reviewed them.',
  ],
  precautions: [
    'Ask someone with practical experience of the work to review each suggestion before it is tried.',
    'Check with the research office which approvals are needed, such as from a Research Ethics Committee.',
    'Start with a simulation or a small supervised trial, and agree beforehand when to stop.',
    'Tell people who take part, in plain English, how the computer was used and what is not yet known.',
    'Name a person who records problems and can stop the work.',
  ],
  precautionsBy: 'library',
  pictogram: {
    areas:
      'M26 15.7H38V19H36V23L44.7 40C46 42.5 44.5 44.7 42 44.7H22C19.5 44.7 18 42.5 19.3 40L28 23V19H26ZM29.7 25.3h4.6l-.8 8.7h-3ZM29.7 38.7a2.3 2.3 0 1 0 4.6 0a2.3 2.3 0 1 0 -4.6 0ZM23 37.3h4v2.7h-4ZM37 37.3h4v2.7h-4Z',
  },
};
