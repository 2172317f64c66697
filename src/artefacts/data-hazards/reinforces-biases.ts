import type { DataHazard } from '../data-hazard.js';

export const hazard: DataHazard = {
  id: 'reinforces-biases',
  title: 'Reinforces existing biases',
  description:
    'The tool may repeat unfair patterns found in its data, its design or society, in care or elsewhere. Some groups could be treated less well. It matters even where nobody is harmed.',
  examples: [
    'A tool that drafts job adverts writes about nurses as women and about consultants as men.',
    'A tool that looks at skin was built mostly with images of light skin and works less well on darker skin.',
    'Past spending is taken as a sign of need, so people who got less care before seem to need less now.',
  ],
  precautions: [
    'Compare errors between groups, using a meaning of fairness that you agree with the people affected.',
    'Record which groups the data leaves out or describes poorly, and improve the data where you can.',
    'Look for items that stand in for something else, such as a postcode that stands in for income.',
    'Do not use the tool if it would treat a group unfairly, and record why in the equality and health inequalities impact assessment.',
  ],
  precautionsBy: 'vocabulary',
  pictogram: {
    areas:
      'M15.8 27.3a6.2 6.2 0 1 0 12.4 0a6.2 6.2 0 1 0 -12.4 0ZM22 23.2 25.3 29.4 18.7 29.4ZM17.8 41.7C17.8 34.5 28 34.5 28 41.7ZM38.2 20.8a2.8 2.8 0 1 0 5.6 0a2.8 2.8 0 1 0 -5.6 0ZM43.7 25.3 49.5 37.3 37.7 37.3ZM37.3 40h5.3v5.3h-5.3Z',
    lines: 'M31.7 28h0M37 29h0M31.2 22.8h0M35 20.7h0M31.2 33.3h0M34.2 37.4h0',
  },
};
