/** Where a question comes from, as it was when it was last looked at. */
export interface ChecklistSource {
  id: string;
  name: string;
  /** Version or date of the text, as its publisher gives it. */
  version?: string;
  link?: string;
}

/** The day on which all of them were last looked at. */
export const sourcesChecked = '2026-11-23';

/** What the checklist's items rest on. Only texts that were read, or that are named alike by several who read them. */
export const checklistSources: readonly ChecklistSource[] = [
  { id: 'equality-act', name: 'Equality Act 2010, public sector equality duty', version: 'section 149' },
  { id: 'nice-esf', name: 'NICE evidence standards framework for digital health technologies', version: '2022' },
  { id: 'standing-together', name: 'STANDING Together recommendations', version: '2024' },
  {
    id: 'atrs',
    name: 'Algorithmic Transparency Recording Standard',
    version: 'version 4.0, 4 July 2025',
    link: 'https://github.com/co-cddo/algorithmic-transparency-recording-standard',
  },
  { id: 'gmlp', name: 'Good machine learning practice, guiding principles (MHRA, FDA and Health Canada)' },
  { id: 'tripod-ai', name: 'TRIPOD+AI reporting guideline', version: '2024' },
  { id: 'decide-ai', name: 'DECIDE-AI reporting guideline', version: '2022' },
  { id: 'future-ai', name: 'FUTURE-AI guideline', version: '2025' },
  {
    id: 'ethics-framework',
    name: 'Data and AI Ethics Framework (Government Digital Service)',
    version: 'December 2025',
  },
  { id: 'deon', name: 'Deon data science ethics checklist', link: 'https://deon.drivendata.org' },
  {
    id: 'data-hazards',
    name: 'Data Hazards vocabulary',
    version: 'version 1.1, 21 June 2024',
    link: 'https://datahazards.com',
  },
  {
    id: 'uk-gdpr',
    name: 'UK GDPR as changed by the Data (Use and Access) Act 2025',
    version: 'in force 5 February 2026',
  },
  {
    id: 'model-card',
    name: 'NHS England model card template',
    link: 'https://github.com/nhsengland/model-card',
  },
  { id: 'dtac', name: 'Digital technology assessment criteria (DTAC)' },
  { id: 'dcb0129', name: 'DCB0129 clinical risk management, for those who make a system' },
  { id: 'dcb0160', name: 'DCB0160 clinical risk management, for those who deploy and use a system' },
  { id: 'uk-mdr', name: 'Medical Devices Regulations 2002' },
  { id: 'turing-lifecycle', name: 'AI project lifecycle of the Alan Turing Institute' },
  {
    id: 'turing-case-study',
    name: 'Turing case study of NHS England, "AI assurance"',
    link: 'https://doi.org/10.5281/zenodo.15053194',
  },
];
