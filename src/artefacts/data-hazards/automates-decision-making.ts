import type { DataHazard } from '../data-hazard.js';

export const hazard: DataHazard = {
  id: 'automates-decision-making',
  title: 'Automates decision making',
  description:
    'A computer makes or guides a choice that affects patients, staff or the public. This counts even if someone checks it, as one mistake can affect many people before it is noticed.',
  examples: [
    'Software sorts referrals, and no healthcare professional looks at the ones it marks as routine.',
    'A tool plans who works at night, and a manager approves the whole rota without looking at each shift.',
    'Staff accept a suggested discharge date because they have little time to question it.',
  ],
  precautions: [
    "Ask a person with the right skills to check each result before it affects anyone's care or work.",
    'Give people an easy way to question a result and reach a person who can change it.',
    'Test unusual cases as well as common ones, together with staff and patients.',
    'Show the main reasons for each result, in words that staff can explain to the people affected.',
    'Keep a log of corrected results, and name an owner who uses it to improve the tool.',
  ],
  precautionsBy: 'vocabulary',
  pictogram: {
    areas:
      'M30.8 36.6 30.8 34.7 33.2 34.7 33.2 36.6 34.8 37.3 36.1 35.9 37.9 37.7 36.5 39 37.2 40.6 39.1 40.6 39.1 43 37.2 43 36.5 44.6 37.9 45.9 36.1 47.7 34.8 46.3 33.2 47 33.2 48.9 30.8 48.9 30.8 47 29.2 46.3 27.9 47.7 26.1 45.9 27.5 44.6 26.8 43 24.9 43 24.9 40.6 26.8 40.6 27.5 39 26.1 37.7 27.9 35.9 29.2 37.3ZM29.5 41.8a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0 -5 0ZM30 32.2C29 30.4 26.5 29.7 22 29.7V33.7L14.4 27 22 20.3V24.3C26.2 24.3 29 25.2 30.7 27V20H27.3L32 13.8 36.7 20H33.3V27.6C35 26.2 38 25.6 42.5 25.6V22L49.5 27 42.5 32V28.2C37.5 28.2 34.5 29.5 33.5 32.2Z',
  },
};
