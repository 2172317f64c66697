import type { DataHazard } from '../data-hazard.js';

export const hazard: DataHazard = {
  id: 'ranks-classifies',
  title: 'Ranks or classifies people',
  description:
    'Putting people in groups or in order can affect what they are offered and when. A person may be put in the wrong place, and may not know or agree.',
  examples: [
    'A score puts a waiting list in order, and people with less in their record come lower down.',
    'Some patients are labelled as likely to miss appointments and are offered less convenient times.',
    'A tool groups older people by frailty using codes in the record, and some are put in the wrong group.',
  ],
  precautions: [
    'Report how well the tool works for each group of people, with the number of people in each group.',
    'Agree with experts and the people affected that the groups and the cut-off points make sense.',
    'Consider other ways to help, such as offering a service to everyone or letting people ask for it.',
    'State in the model card where the tool is weak and what could mislead it.',
    'Check whether the data has too many or too few people from some groups, and record the effect.',
  ],
  precautionsBy: 'vocabulary',
  pictogram: {
    areas:
      'M27.7 26.7C27.7 22 28.7 21.4 30 20.4A3.3 3.3 0 1 1 34 20.4C35.3 21.4 36.3 22 36.3 26.7ZM18 32C18 27.4 19 26.8 19.9 25.8A3.2 3.2 0 1 1 23.7 25.8C24.6 26.8 25.6 27.4 25.6 32ZM38.4 34.7C38.4 30.1 39.4 29.5 40.3 28.5A3.2 3.2 0 1 1 44.1 28.5C45 29.5 46 30.1 46 34.7ZM18.4 34.7h8.3v-5.4h10.6v8h8.3v5.2h-27.2ZM31 31.7h2.5v8.5h-2.8v-5h-1.7v-1.9Z',
  },
};
