import type { DataHazard } from '../data-hazard.js';

export const hazard: DataHazard = {
  id: 'uncertain-accuracy',
  title: 'Uncertain accuracy of source data',
  description:
    'It is not clear how correct the source data is. Wrong entries can lead to wrong results, and so to poor decisions about people or services.',
  examples: [
    'Smoking status was recorded years ago and not updated, so a risk score may be too high or too low.',
    'Discharge times are often typed in hours later, so hospital stays look longer than they were.',
    'Weight is sometimes estimated when a patient cannot be weighed, and the record does not show this.',
  ],
  precautions: [
    'Compare a sample of the data with the original notes, and report how often they agree.',
    'Ask the clinical lead and the people who enter the data how this is done on a busy day.',
    'List known problems with the data in the model card, with dates.',
    'Monitor the quality of the data once the tool is in use, and name an owner who acts when it drops.',
  ],
  precautionsBy: 'library',
  pictogram: {
    areas: 'M37.1 23a3.9 3.9 0 1 0 7.8 0a3.9 3.9 0 1 0 -7.8 0Z',
    lines:
      'M18 36a10 10 0 1 0 20 0a10 10 0 1 0 -20 0ZM24 36a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM28 21V28.5M28 43.5V48.6M15.4 36H20.5M35.5 36H43',
  },
};
