import type { DataHazard } from '../data-hazard.js';

export const hazard: DataHazard = {
  id: 'difficult-to-understand',
  title: 'Difficult to understand',
  description:
    'It may be hard to see how the tool reaches its results, or to get its code and notes. Staff may miss mistakes, and patients may not get a clear explanation.',
  examples: [
    'A tool that reads scans gives a score with no reasons, so a radiologist cannot tell why it disagrees.',
    'The only person who understood the code for a demand forecast has left, and there are no notes.',
    'A patient asks why their appointment is later than expected, and staff cannot explain the score behind it.',
  ],
  precautions: [
    'Compare the results with a simpler method that people can follow, and record why you chose the final one.',
    'Publish the code with an open licence where you can, and give the reason where you cannot.',
    'Document the code and the steps taken with the data, with a plain English summary that patients have tried out.',
  ],
  precautionsBy: 'vocabulary',
  pictogram: {
    areas:
      'M25.3 19.4 34.7 24.7 25.3 30 16 24.7ZM14.7 27 24 32.3 24 43.7 14.7 38.2ZM26.7 32.3 36 27 36 38.2 26.7 43.7ZM38.6 27.7a5.2 5.2 0 0 1 10.4 0c0 4.5-3.4 4.8-3.4 8.5h-3.6c0-5.2 3.4-5.5 3.4-8.5a1.6 1.6 0 0 0-3.2 0ZM41.5 40.7a2.3 2.3 0 1 0 4.6 0a2.3 2.3 0 1 0 -4.6 0Z',
  },
};
