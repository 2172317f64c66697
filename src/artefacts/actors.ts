/** A role in a project, and what who has it decides or answers for. */
export interface Actor {
  id: string;
  title: string;
  decides: string;
  /** Whether a public source says so; otherwise it is general knowledge, and a project should check it. */
  isConfirmed: boolean;
}

/** Id, title and what the role answers for. A line that ends with "?" is general knowledge. */
const table = `
chief-executive | Chief executive or accounting officer | Accountable for everything that the organisation does
senior-responsible-owner | Senior responsible owner (SRO) | Whether the project goes on, and its benefits
clinical-safety-officer-maker | Clinical safety officer of the maker | The clinical safety case and hazard log of a released version, under DCB0129
clinical-safety-officer-deployer | Clinical safety officer of the organisation that deploys it | The clinical risk that is left in local use, change and switching off, under DCB0160
caldicott-guardian | Caldicott Guardian | Advises on confidential patient information and when it may be shared
senior-information-risk-owner | Senior information risk owner (SIRO) | Information risk, at board level
information-asset-owner | Information asset owner | How an information asset is used and protected
data-protection-officer | Data Protection Officer | Advises on data protection and monitors it; does not decide
information-governance-lead | Information governance lead | The programme of information governance
information-security-lead | Information security lead | Whether the security of a system is accepted
technical-assurer | Technical assurer | The quality of method and code
data-scientist | Data scientist | Designs and builds it, and gathers the evidence
clinical-lead | Clinical lead | Whether it makes sense in care?
patient-and-public-voices | Patient and public voices | What it is like for those it is about?
equality-lead | Equality lead | The assessment of its effects on equality?
procurement-lead | Procurement lead | The terms of a contract?
benefits-lead | Benefits lead | How benefits are measured?
research-ethics-committee | Research Ethics Committee | Whether research may go on
mhra | Medicines and Healthcare products Regulatory Agency (MHRA) | Regulates medical devices: what is one, registration and conformity, and reports of harm
`;

/** The roles that items, hazards and stages name. A project can have others. */
export const actors: readonly Actor[] = table
  .trim()
  .split('\n')
  .map((line) => {
    const [id = '', title = '', decides = ''] = line.split('|').map((cell) => cell.trim());
    return { id, title, decides: decides.replace(/\?$/, ''), isConfirmed: !decides.endsWith('?') };
  });

const titles: ReadonlyMap<string, string> = new Map(actors.map(({ id, title }) => [id, title]));

/** A role in words; one that nobody here knows is as it is written. */
export const roleTitle = (id: string): string => titles.get(id) ?? id;
