import type { DataHazard } from '../data-hazard.js';

export const hazard: DataHazard = {
  id: 'uncertain-completeness',
  title: 'Uncertain completeness of source data',
  description:
    'It is not clear how much data is missing, or whose. People who are left out may be overlooked when services are planned or care is offered.',
  examples: [
    'People who are not registered with a GP are missing from a list used to plan vaccinations.',
    'A hospital changed its computer system, and some emergency department records did not move across.',
    'Care given by a hospice is not in the hospital record, so a model does not know about it.',
  ],
  precautions: [
    'Report how much is missing for each item of data and for each group of people.',
    'Ask the teams that record the data why there are gaps, before you decide what to do about them.',
    'Explain in the model card how gaps were handled and who may be affected.',
    'Test whether the results change when records with gaps are left out, and show the difference.',
  ],
  precautionsBy: 'library',
  pictogram: {
    areas:
      'M18.6 21.4h10.9v3.9a2.3 2.3 0 1 1 0 3.2v3.9h-3.8a2.3 2.3 0 1 0 -3.2 0h-3.8ZM27.4 35.2h3.9a2.3 2.3 0 1 0 3.2 0h3.9v10.9h-10.9v-3.8a2.3 2.3 0 1 1 0 -3.2Z',
    lines: 'M36.3 24.8V22.5H38.6M42.2 22.5H44.5V24.8M44.5 29.2V31.5H42.2M38.6 31.5H36.3V29.2',
  },
};
