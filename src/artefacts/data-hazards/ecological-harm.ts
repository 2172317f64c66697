import type { DataHazard } from '../data-hazard.js';

export const hazard: DataHazard = {
  id: 'ecological-harm',
  title: 'Capable of ecological harm',
  description:
    "Work guided by the tool could harm plants, animals, water or soil, even when all goes to plan. This can affect people's health too, now or later.",
  examples: [
    'A prescribing tool leads to more use of some medicines, and more of them reach rivers.',
    'A tool to plan supplies favours single-use items, so a hospital has more waste to burn or bury.',
    'A research model helps design microbes, which would need to be kept safely inside the laboratory.',
  ],
  precautions: [
    'List what could reach air, water or soil because of the tool, such as medicines, gases, waste or microbes.',
    'Ask the local sustainability lead to review the plan, and biological safety staff if a laboratory is involved.',
    'Compare the options, choose the one that does least harm to nature where you can, and record why.',
    'Monitor the effect on nature once the tool is in use, and name an owner who can pause the work.',
  ],
  precautionsBy: 'library',
  pictogram: {
    areas:
      'M25 19C32 11.3 46 14 48 31.3 37.5 34.5 27.5 31.5 25.5 22.3L20.5 24.9 21.5 22.9 20.3 21.4ZM31 19.5 29.8 21.7C33.8 24.6 38.2 26.6 42.8 27.9L43.5 25.4C39 24.2 35 22.3 31 19.5ZM20.4 36V27.7L22 29 23.6 27V36Z',
    lines:
      'M19.1 41.3c2.3 0 2.3-2.6 4.9-2.6s2.7 2.6 5.3 2.6 2.7-2.6 5.4-2.6 2.6 2.6 5.3 2.6 2.7-2.6 5.3-2.6M24 44c2.7 0 2.7 2.7 5.3 2.7s2.7-2.7 5.4-2.7 2.6 2.7 4.7 2.7',
  },
};
