/** Every sentence of the model card that is not the author's own. */
export const modelCardWording = {
  kindOfDocument: 'Model card',
  specification: 'Specification',
  untitled: 'Untitled model',
  notProvided: 'Not provided',
  onThisPage: 'On this page',
  backToContents: 'Back to "On this page"',
  loading: 'Loading the model card',
  weightyPrefix: 'Information: ',
  restOfCard: 'Rest of the model card',
  inMethodology: ' (methodology and training)',
  missingFields: 'Fields that are not filled in',
  splitCaption: 'How the data was split',
  splitColumns: { name: 'Type', share: 'Split', description: 'Description' },
  metricsCaption: 'Performance metrics',
  risksCaption: 'Risks and what is done about them',
  riskColumns: { name: 'Risk', mitigation: 'Mitigation' },
  noMitigation: 'No mitigation given',
  footnotes: 'Footnotes',
  role: 'Role',
  contact: 'Contact',
  filled: (filled: number, all: number): string =>
    `${filled} of the ${all} fields of the NHS England template are filled in.`,
  problems: (count: number): string =>
    count === 1 ? '1 problem was found in this model card' : `${count} problems were found in this model card`,
  line: (line: number): string => `Line ${line}: `,
};
