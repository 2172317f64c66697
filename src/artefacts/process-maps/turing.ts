import { processParts, type ProcessMap, type ProcessMapPart } from '../process-map.js';

/**
 * Stage, then a line for each part: who, what part, and in a few words what. The pairing is ours. Who has to be asked in
 * an organisation, the organisation says.
 */
const table = `
project-planning
  chief-executive | is-told | That the project begins, and who answers for it
  senior-responsible-owner | decides | Whether the project begins, and what it is for
  data-scientist | does | Says what data and methods could do, and what they could not
  clinical-lead | advises | What staff and patients need
  patient-and-public-voices | advises | Whom it could affect, and how
  equality-lead | advises | Which groups of people to think of from the start
  benefits-lead | advises | What a benefit would be, and how to see it
problem-formulation
  senior-responsible-owner | decides | Whether this is the right question to answer
  data-scientist | does | Turns the need into a question, and compares simpler ways to meet it
  clinical-lead | advises | Whether it makes sense in care
  patient-and-public-voices | advises | Whether it is the right question for those it is about
  clinical-safety-officer-maker | advises | What could go wrong for a patient
  mhra | decides | Whether it is a medical device, where that is in doubt
  data-protection-officer | advises | Whether an assessment of data protection is needed
data-extraction-procurement
  information-asset-owner | decides | How the data are protected and used, and on which terms
  caldicott-guardian | advises | Whether confidential patient information may be shared for this
  data-protection-officer | advises | On the assessment of data protection, and on the risks that are left
  research-ethics-committee | decides | Whether it may go on, where it is research
  information-governance-lead | does | Prepares the assessment and the agreements
  procurement-lead | does | Agrees the terms for what is bought
  information-security-lead | advises | How the data are kept safe
  senior-information-risk-owner | decides | Whether the information risk that is left is accepted
  data-scientist | does | Asks for no more data than the question needs
data-analysis
  data-scientist | does | Looks at what is missing, and whom the data leave out
  information-asset-owner | advises | What the data mean, and how they came about
  clinical-lead | advises | Whether what is seen makes sense in care
  equality-lead | advises | Which groups are too small to be seen
  patient-and-public-voices | is-told | What the data say, and what they cannot say
preprocessing-feature-engineering
  data-scientist | does | Cleans and joins the data, and writes down each choice
  clinical-lead | advises | Whether what the model is given means the same in care
  technical-assurer | advises | Whether others could do the same steps again
  information-asset-owner | is-told | What was made of the data
model-selection-training
  data-scientist | does | Compares kinds of model, the simplest first, and trains one
  technical-assurer | advises | Whether the method fits the question
  clinical-safety-officer-maker | advises | Which errors would harm more than others
  clinical-lead | advises | Whether staff could understand what comes out
model-testing-validation
  data-scientist | does | Tests it on data that it has not seen, for each group of people
  technical-assurer | does | Assures the quality of method and code
  clinical-safety-officer-maker | decides | Whether the clinical safety case and hazard log can be signed
  clinical-lead | advises | Whether it is right often enough to be of use
  equality-lead | advises | Whether it works less well for some
  patient-and-public-voices | advises | Which errors would matter most to them
  senior-responsible-owner | decides | Whether the project goes on
model-reporting
  data-scientist | does | Writes the model card, with its limits
  clinical-safety-officer-maker | does | Hands the safety case and hazard log to those who will deploy it
  technical-assurer | advises | Whether the card says what the tests say
  senior-responsible-owner | decides | What is published, and is named in the transparency record
  data-protection-officer | is-told | What the finished model does with personal data
  patient-and-public-voices | is-told | What it is, and what it is not for
system-implementation
  senior-responsible-owner | decides | Whether it goes live
  clinical-safety-officer-deployer | decides | Whether the clinical risk that is left in local use is accepted
  information-security-lead | decides | Whether the security of the system is accepted
  senior-information-risk-owner | decides | Whether the information risk that is left is accepted
  mhra | is-told | By registration, where it is a medical device
  data-scientist | does | Puts the tested version into the system, and no other
  information-governance-lead | does | Brings assessments and records up to date
  data-protection-officer | advises | Whether people are told what is done with their data
  procurement-lead | does | Agrees who looks after it, and for how long
  chief-executive | is-told | That it goes live, and which risks are left
user-training
  clinical-lead | does | Shows staff what it can do, and when not to follow it
  clinical-safety-officer-deployer | advises | What people have to know to use it safely
  data-scientist | advises | What its figures mean, and what they do not
  patient-and-public-voices | advises | How to tell people that it is used
system-use-monitoring
  data-scientist | does | Looks whether it still works, and for whom
  clinical-lead | does | Reports what went wrong in use
  clinical-safety-officer-deployer | decides | Whether the clinical risk that is left is still accepted
  clinical-safety-officer-maker | does | Keeps the safety case and hazard log up to date with what is found in use
  mhra | is-told | Of harm, where it is a medical device
  benefits-lead | does | Measures whether the benefits came
  senior-responsible-owner | decides | Whether it stays in use
  caldicott-guardian | advises | When somebody wants the information for something else
  senior-information-risk-owner | is-told | Which information risks have changed
  data-protection-officer | advises | Whether the assessment of data protection still holds
model-updating-deprovisioning
  senior-responsible-owner | decides | Whether it is changed or switched off
  data-scientist | does | Changes it and tests it again, or takes it out in good order
  clinical-safety-officer-maker | decides | Whether the safety case of the changed version can be signed
  clinical-safety-officer-deployer | decides | Whether the risk of the change, or of switching off, is accepted
  information-asset-owner | decides | What is kept of the data, and what is deleted
  clinical-lead | is-told | What changes in daily work, and when
  patient-and-public-voices | is-told | That it was changed or switched off, and why
`;

/** In the order of the table. */
function partsIn(text: string): ProcessMapPart[] {
  let stage = '';
  return text
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [actor = '', word, what] = line.split('|').map((cell) => cell.trim());
      if (word === undefined) {
        stage = actor;
        return [];
      }
      return [{ stage, actor, part: processParts.find((part) => part === word), what }];
    });
}

export const turingProcessMap: ProcessMap = {
  title: 'Who decides what in an AI project',
  source:
    'A suggestion of this library, to start a conversation from. The stages are those of the AI project lifecycle of the Alan Turing Institute. Check every part with your organisation, because roles and their duties differ. Other regulators and bodies can have a part as well.',
  lifecycle: 'turing',
  parts: partsIn(table),
};
