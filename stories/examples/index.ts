/** A document that stories, tests and the start page share. */
export interface Example {
  name: string;
  /** Beside this module. */
  file: string;
  description: string;
}

/** Every example, the complete card first. All of them are invented for this project. */
export const examples: readonly Example[] = [
  {
    name: 'Complete model card',
    file: 'complete-model-card.md',
    description: 'The NHS England template filled in by a project, as large and as irregular as a real card',
  },
  {
    name: 'Model card as data',
    file: 'complete-model-card.json',
    description: 'Every field that a model card can have, for the card property',
  },
  {
    name: 'Template',
    file: 'template.md',
    description: 'The NHS England template with its prompts, nothing filled in',
  },
  {
    name: 'Older NHS card',
    file: 'older-nhs-card.md',
    description: 'The headings of the older NHSX template',
  },
  {
    name: 'Plain model card',
    file: 'plain-model-card.md',
    description: 'The headings that most model cards outside the NHS use',
  },
  {
    name: 'Right-to-left card',
    file: 'right-to-left-card.md',
    description: 'A short card in Arabic',
  },
  {
    name: 'Awkward card',
    file: 'awkward-card.md',
    description: 'Long words, wide tables, deep lists, code, empty sections and odd numbers',
  },
];
