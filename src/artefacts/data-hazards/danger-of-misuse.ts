import type { DataHazard } from '../data-hazard.js';

export const hazard: DataHazard = {
  id: 'danger-of-misuse',
  title: 'Danger of misuse',
  description:
    'A tool or its data may be put to a use it was not made for, or its results may be trusted too much. This can lead to choices that are wrong or unfair.',
  examples: [
    'A tool made to plan bed numbers is used to decide when one patient should go home.',
    'Scores made to help plan rotas are used to judge how well each member of staff works.',
    "A model tested only with adults is used on a children's ward without new tests.",
  ],
  precautions: [
    'State in the model card what the tool is for and what it is not for, and repeat this next to its results.',
    'Test the tool again before it is used in a new place, or for a new group of patients.',
    'Agree with the information asset owner who may use the data and for what, and keep a record.',
  ],
  precautionsBy: 'vocabulary',
  pictogram: {
    areas:
      'M35.5 14 40.4 18.9 36.9 22.5 44.7 30.2 41.8 33.1 34.1 25.3 30.5 28.8 25.6 23.9ZM20 30.7H30.7V33.3H26.7V36.6L29.3 37V39.6L26.7 39.2V41.7L28.4 42V44.6L26.7 44.3 25.4 48.3 24 43.9 22.3 43.6V41L24 41.3V38.8L21.3 38.4V35.8L24 36.2V33.3H20Z',
    lines: 'M31.3 46 35 42 38 44.5 44 39.7M35 42 34.3 38M38 44.5 37.7 46.8',
  },
};
