import type { DataHazard } from '../data-hazard.js';

export const hazard: DataHazard = {
  id: 'direct-harm',
  title: 'May cause direct harm',
  description:
    'The tool could hurt someone or cause distress, even when it is used correctly, for example through a wrong, late or missing result. Good checks and a back-up plan can lower the risk.',
  examples: [
    'A tool that flags possible sepsis misses some patients, so their treatment starts later.',
    "A dose calculator reads an old weight from a child's record and suggests a dose that is not right.",
    'A chat assistant gives general advice to a person in distress who needed to speak to someone.',
  ],
  precautions: [
    'Test the tool where it will be used, fix the faults you find, and record hazards and their controls in the hazard log.',
    'Agree with the clinical safety officer how accurate the tool needs to be, and what staff do if it falls short.',
    'Agree with the senior responsible owner that the tool will not start, or will be paused, until it is accurate enough.',
  ],
  precautionsBy: 'vocabulary',
  pictogram: {
    areas:
      'M26 21a6 6 0 1 0 12 0a6 6 0 1 0 -12 0ZM34 29.7 25 38.3H30.5L27.7 46.7H23.5L18.5 41.7C18 34 22.5 29.5 32 29.5ZM38.7 30.2C43.5 31.5 45.8 35.5 45.5 41.7L40.5 46.7H31L35 35.5H32.7Z',
  },
};
