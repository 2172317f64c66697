import type { DataHazard } from '../data-hazard.js';

export const hazard: DataHazard = {
  id: 'risk-to-privacy',
  title: 'Risk to privacy',
  description:
    'Private facts about people could be seen, shared or worked out by someone who should not know them. This can cause worry and loss of trust.',
  examples: [
    'A published table shows 2 people with a rare condition in a small area, and neighbours could guess who they are.',
    "Notes typed by staff are used to build a model, and some of them still contain patients' names.",
    'A model built from a small set of letters repeats details that point to one person.',
  ],
  precautions: [
    "Complete a data protection impact assessment (DPIA) early, and take the Data Protection Officer's advice.",
    'Use the least data that answers the question, and remove details that could identify people.',
    'Ask the Caldicott Guardian for advice when confidential patient information is used or shared.',
    'Limit who can see the data, and ask the information security lead to review how it is protected.',
    'Check that small numbers and examples do not show who someone is before you publish.',
  ],
  precautionsBy: 'library',
  pictogram: {
    areas:
      'M27.2 19.9L45.9 26.8A2.5 2.5 0 0 1 47.4 30L45 36.6A2.5 2.5 0 0 1 41.8 38.1L23.1 31.2A2.5 2.5 0 0 1 21.6 28L24 21.4A2.5 2.5 0 0 1 27.2 19.9ZM37.8 31.4a3.3 3.3 0 1 0 6.6 0a3.3 3.3 0 1 0 -6.6 0ZM16 30.5h3.6v4.2h6.7V32.5l3 1V37.7H19.6v2.6h-3.6Z',
    lines: 'M27.8 31V36.2',
  },
};
