import type { DataHazard } from '../data-hazard.js';

export const hazard: DataHazard = {
  id: 'lacks-community-involvement',
  title: 'Lacks community involvement',
  description:
    'The people the tool is for, or is about, had little or no say in it. It may miss what matters to them, or not fit their daily lives.',
  examples: [
    'An app for people with a long-term condition was designed without asking anyone who lives with it.',
    'A tool to predict missed appointments was built without asking people why they could not come.',
    'Parents were asked about a maternity tool only when it was finished, so little could change.',
  ],
  precautions: [
    'Ask the people affected whether they want the tool before you design it, and record what they say.',
    'Invite people to shape the tool as partners, with your patient and public involvement lead.',
    'Reach out to groups whose voices are often missed, through local organisations they trust.',
    'Check with the equality lead whose views are missing, using the equality and health inequalities impact assessment.',
    'Find out from people what benefit they want, and tell them later whether the tool brought it.',
  ],
  precautionsBy: 'vocabulary',
  pictogram: {
    areas:
      'M14.4 37.5C14.4 33 15.4 32.4 17.2 31.4A3.3 3.3 0 1 1 21.2 31.4C23 32.4 24 33 24 37.5ZM40 37.5C40 33 41 32.4 42.8 31.4A3.3 3.3 0 1 1 46.8 31.4C48.6 32.4 49.6 33 49.6 37.5ZM26 48.2C26 41.8 27 41.2 29.8 40.2A3.6 3.6 0 1 1 34.2 40.2C37 41.2 38 41.8 38 48.2ZM28.5 14.2h7a6 6 0 0 1 6 6v2.3a6 6 0 0 1-6 6h-1l-2.5 2.7-2.5-2.7h-1a6 6 0 0 1-6-6v-2.3a6 6 0 0 1 6-6ZM35.3 16.1 37.2 18 34 21.3 37.2 24.6 35.3 26.5 32 23.3 28.7 26.5 26.8 24.6 30 21.3 26.8 18 28.7 16.1 32 19.3Z',
  },
};
