import type { DataHazard } from '../data-hazard.js';

export const hazard: DataHazard = {
  id: 'incompatible-data',
  title: 'Integration of incompatible data',
  description:
    'Data from different places, or of different kinds, may not mean the same thing. Joining it can mix up facts about people, or make services look different when they are not.',
  examples: [
    'One laboratory reports a blood test in different units from another, and the results are joined as they are.',
    'One service counts visits and another counts people, and both are added up as activity.',
    'Records are matched by name and date of birth, and the histories of 2 people are joined by mistake.',
  ],
  precautions: [
    'Write down what each source counts, in which units and codes, and from what date.',
    'Agree with the clinical lead and the information asset owners what each shared item means.',
    'Check a sample of joined records for wrong or missed matches, and report what you find.',
    'Test whether results differ between sources, and find out why before you compare services.',
    'Name an owner who is told when a source changes, and who checks the results again.',
  ],
  precautionsBy: 'library',
  pictogram: {
    areas:
      'M19.3 20.7h9.3v9.3h-9.3ZM24 33.3 29.1 43 18.9 43ZM33.8 25.2 42.6 25.2 38.2 30.7ZM33.8 38.8 42.6 38.8 38.2 33.3ZM45 24.4h3.5v9.8h-3.5ZM44.7 38.4a2 2 0 1 0 4 0a2 2 0 1 0 -4 0Z',
    lines: 'M32.2 22.7h2c2.5 0 4 1 4 4M32.2 41.3h2c2.5 0 4-1 4-4',
  },
};
