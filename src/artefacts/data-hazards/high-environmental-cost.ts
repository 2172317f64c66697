import type { DataHazard } from '../data-hazard.js';

export const hazard: DataHazard = {
  id: 'high-environmental-cost',
  title: 'High environmental cost',
  description:
    "It may take a lot of power, water, data or equipment to build or run the tool. This can add to pollution and waste, which can affect everyone's health.",
  examples: [
    'A very large language model sorts patient comments that a much smaller model could sort as well.',
    'A model that reads X-rays is retrained from the start every night, although its results hardly change.',
    'A hospital buys powerful new computers for a project that its existing ones could have run.',
  ],
  precautions: [
    'Measure the energy used to build and run the tool, and weigh it against the benefit for patients.',
    'Try a simpler method or a smaller model first, and note in the model card how well it works.',
    'Plan how later versions can use less energy, such as retraining only when monitoring shows a need.',
  ],
  precautionsBy: 'vocabulary',
  pictogram: {
    areas:
      'M22.7 36a9.3 9.3 0 1 0 18.6 0a9.3 9.3 0 1 0 -18.6 0ZM20.5 20.2C23.3 21 25.3 22.2 26 24 28.3 21.5 29.5 18.5 29 14 33.5 15.5 36.5 18.5 37.5 23 39 22 40 20.8 40.5 19 46 24 48.5 29 48 35 47 43 40 48.8 32 48.8S17 43 16 35C15.5 31 19.5 26 20.5 20.2Z',
    lines: 'M22.5 36H41.5M31.5 26c-4.6 6-4.6 14 0 20M32.5 26c4.6 6 4.6 14 0 20',
  },
};
