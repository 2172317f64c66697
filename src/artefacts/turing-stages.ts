/** A stage of a project's life, by name. */
export interface TuringStage {
  id: string;
  /** As the source has it. */
  title: string;
  phase: string;
}

const phases = {
  'Project design': ['Project Planning', 'Problem Formulation', 'Data Extraction & Procurement', 'Data Analysis'],
  'Model development': [
    'Preprocessing & Feature Engineering',
    'Model Selection & Training',
    'Model Testing & Validation',
    'Model Reporting',
  ],
  'System deployment': [
    'System Implementation',
    'User Training',
    'System Use & Monitoring',
    'Model Updating & Deprovisioning',
  ],
};

const idOf = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^a-z]+/g, '-')
    .replace(/^-|-$/g, '');

/** The twelve stages of the Alan Turing Institute's AI project lifecycle, in order. A project may go back. */
export const turingStages: readonly TuringStage[] = Object.entries(phases).flatMap(([phase, titles]) =>
  titles.map((title) => ({ id: idOf(title), title, phase })),
);
