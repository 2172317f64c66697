import type { DataHazard } from '../data-hazard.js';

export const hazard: DataHazard = {
  id: 'lacks-informed-consent',
  title: 'Lacks informed consent',
  description:
    'People may not know how their data is used, or may not have clearly agreed to it. They may lose trust and feel less able to share information.',
  examples: [
    'Records made for care are used to build a prediction tool, and patients have not been told.',
    'Recorded calls are used to train speech software, and callers thought they were kept only to check quality.',
    'Survey answers are linked to hospital records, and the survey form did not mention this.',
  ],
  precautions: [
    'Ask the Caldicott Guardian for advice before confidential patient information is used in this way.',
    "Take the Data Protection Officer's advice on the data protection impact assessment (DPIA), and record it.",
    'Explain the use of data in a plain English privacy notice, and try it out with patients.',
    'Find out from patients and the public whether they would expect this use of their data.',
    'Record how people can opt out where that choice applies, and check that it works.',
  ],
  precautionsBy: 'library',
  pictogram: {
    areas:
      'M42.6 39.9 45.3 42.3 42.2 45.8 39.4 43.5A8.1 8.1 0 1 1 42.6 39.9ZM37.8 31.7 40 33.9 37.3 36.7 40 39.5 37.8 41.7 35 39 32.2 41.7 30 39.5 32.7 36.7 30 33.9 32.2 31.7 35 34.4Z',
    lines:
      'M28 46.6H25.3A2.6 2.6 0 0 1 22.7 44V20A2.6 2.6 0 0 1 25.3 17.4H36.7A2.6 2.6 0 0 1 39.3 20V25M28 22.7H34M28 28h.7',
  },
};
