import type { DataHazard } from '../data-hazard.js';

export const hazard: DataHazard = {
  id: 'general-hazard',
  title: 'General data hazard',
  description:
    'This applies to every data science project: any tool built from data can get things wrong for patients, staff or the public. The people who build it and use it stay responsible for what happens.',
  examples: [
    'A forecast uses figures from an unusual year, so a clinic is planned for too few people.',
    'A change in how waiting times are counted makes a dashboard look better, although people wait just as long.',
    'Staff rely on a tool to predict missed appointments, and each team thinks another team is checking it.',
  ],
  precautions: [
    'Name the people who answer for the tool, and tell its users what they are responsible for.',
    'Write in the model card how the data was collected and who may be missing from it.',
    'List your assumptions and evidence in the model card and any Algorithmic Transparency Recording Standard (ATRS) record.',
  ],
  precautionsBy: 'vocabulary',
  pictogram: {
    areas:
      'M26 15.9h12v2.8h-12ZM27 21.2h9.5v2.8h-9.5ZM25 26.6h13v2.8h-13ZM27.5 31.9h8v2.8h-8ZM27 37.2h9.5v2.8h-9.5ZM28.2 46a3.8 3.8 0 1 0 7.6 0a3.8 3.8 0 1 0 -7.6 0Z',
  },
};
