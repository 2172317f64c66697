import type { AnswerState } from '../artefacts/checklist-answer.js';
import type { ChecklistCount } from '../artefacts/checklist-count.js';
import type { NeedOfItem, NeedReason } from '../artefacts/item-need.js';
import type { Problem } from '../artefacts/problem.js';
import type { ProjectFact, ProjectKind } from '../artefacts/project-profile.js';

const kinds: Record<ProjectKind, string> = {
  'predictive-model': 'Predictive model',
  'generative-model': 'Generative or language model',
  text: 'Text analysis',
  imaging: 'Imaging',
  linkage: 'Data linkage',
  analysis: 'Analysis or dashboard',
  rules: 'Rules or automation',
  'synthetic-data': 'Synthetic data',
  research: 'Research only',
};

/** After "it". */
const kindStatements: Record<ProjectKind, string> = {
  'predictive-model': 'is a predictive model',
  'generative-model': 'is a generative or language model',
  text: 'analyses text',
  imaging: 'works with images',
  linkage: 'links data',
  analysis: 'is an analysis or dashboard',
  rules: 'is rules or automation',
  'synthetic-data': 'makes synthetic data',
  research: 'is research only',
};

/** Each fact as a question, and as a statement after "it" or "whether it". */
const facts: Record<ProjectFact, { question: string; is: string; isNot: string }> = {
  'affects-care': {
    question: 'Does it affect the care of an individual?',
    is: 'affects the care of an individual',
    isNot: 'does not affect the care of an individual',
  },
  'uses-personal-data': {
    question: 'Does it use personal or special-category data?',
    is: 'uses personal or special-category data',
    isNot: 'does not use personal or special-category data',
  },
  'decides-alone': {
    question: 'Does it decide without a person?',
    is: 'decides without a person',
    isNot: 'does not decide without a person',
  },
  'may-be-device': {
    question: 'Could it be a medical device?',
    is: 'could be a medical device',
    isNot: 'is not a medical device',
  },
  'is-procured': {
    question: 'Is it procured from outside?',
    is: 'is procured from outside',
    isNot: 'is not procured from outside',
  },
  'is-live': { question: 'Is it live?', is: 'is live', isNot: 'is not live' },
};

const states: Record<AnswerState, string> = {
  yes: 'Yes',
  partly: 'Partly',
  no: 'No',
  'not-applicable': 'Not applicable',
  'not-yet': 'Not yet',
};

function reasonInWords(reason: NeedReason): string {
  if ('kind' in reason) {
    return reason.kind === 'open' ? 'nobody has said what kind of project it is' : `it ${kindStatements[reason.kind]}`;
  }
  const { is, isNot } = facts[reason.fact];
  if (reason.is === 'open') return `nobody has said whether it ${is}`;
  return `it ${reason.is ? is : isNot}`;
}

const inARow = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;

function need(needed: NeedOfItem): string {
  if (needed.need === 'always') return 'Always needed';
  if (needed.need === 'needed') return `Needed here because ${reasonInWords(needed.because)}`;
  return `Not needed here because ${inARow(needed.because.map(reasonInWords))}`;
}

const notAnswered = 'Not answered yet';

const countOf = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

const undecided = (count: number): string =>
  count > 0 ? `${countOf(count, 'question has', 'questions have')} more than one answer: choose one.` : '';

/** What the checklist says beside its items, as a form and as a record. */
export const checklistWording = {
  thing: 'checklist',
  loading: 'Loading the checklist',
  problems: (problems: readonly Problem[]): string =>
    problems.some(({ severity }) => severity === 'error')
      ? 'Some of what was given to the checklist could not be read.'
      : 'The checklist was read, with some changes.',
  whereTo: (isSent: boolean, isKept: boolean): string =>
    [
      isSent
        ? 'Your answers are sent when you use the button of this page that sends the form.'
        : 'Nothing is sent anywhere: you take your answers away as a file.',
      isKept ? 'They are also kept in this browser, where everybody who uses it can read them.' : '',
    ]
      .filter(Boolean)
      .join(' '),
  howToAnswer: (isRequired: boolean): string =>
    [
      isRequired ? 'Answer every question that is needed.' : '',
      'When you choose an answer, fields for a reason and evidence come below it. "Not applicable" needs a reason.',
    ]
      .filter(Boolean)
      .join(' '),
  untitled: (index: number, count: number): string =>
    count === 1 ? 'Questions' : index === 0 ? 'First questions' : 'More questions',
  otherAnswers: 'Other answers',
  otherAnswersText: 'These answers are to questions that this checklist does not have.',
  kinds,
  facts,
  states,
  need,
  profile: 'About this project',
  profileHint: 'What you say here decides which questions this project needs. Some are always needed.',
  kind: 'What kind of project is it?',
  unknownKind: 'I do not know yet',
  fact: { yes: 'Yes', no: 'No', open: 'I do not know yet' },
  notSaid: 'Not said yet',
  overview: 'How far you have got',
  backToOverview: 'Back to "How far you have got"',
  end: 'Check your answers',
  overviewOfRecord: 'Summary',
  count: ({ needed, answered, notYet, ticked, toDecide, unasked }: ChecklistCount): string =>
    [
      unasked > 0
        ? countOf(unasked, 'answer', 'answers')
        : needed === 0
          ? 'None needed'
          : `${answered} of ${needed} answered`,
      notYet > 0 ? `${notYet} not yet` : '',
      ticked > 0 ? `${ticked} ticked` : '',
      toDecide > 0 ? `${toDecide} to decide` : '',
    ]
      .filter(Boolean)
      .join(', '),
  notNeeded: (count: number, answered: number): string =>
    `${countOf(count, 'question is', 'questions are')} not needed for this project${answered > 0 ? `, ${answered} answered` : ''}`,
  more: 'More about this question',
  evidenceOf: 'Good evidence',
  sources: 'Sources',
  sourcesChecked: (day: string): string => `Sources last checked ${day}`,
  stages: 'Lifecycle stages',
  hazards: 'Data hazards',
  roles: 'Who to ask',
  ticked: 'Ticked in the file. A tick does not say yes or no.',
  notTicked: 'Not ticked in the file.',
  askedAs: (question: string): string => `When this was answered, the question was: ${question}`,
  reason: (state: AnswerState | undefined): string =>
    state === 'not-applicable' ? 'Why does this not apply?' : 'Reason (optional)',
  reasonHint: 'An answer of "Not applicable" needs a reason',
  evidence: 'Evidence (optional)',
  evidenceHint: 'Write each link or place on a new line',
  ownerAndDate: 'Owner and date (optional)',
  owner: 'Who owns this answer?',
  ownerHint: 'A role or a team, for example information governance lead',
  date: 'When was this answered?',
  dateHint: 'For example, 24 November 2026',
  terms: { reason: 'Reason', evidence: 'Evidence', owner: 'Owner', date: 'Answered' },
  notAnswered,
  another: 'There is another answer to this question',
  useAnother: 'Use this answer',
  anotherOf: (state: AnswerState | undefined, number: number, count: number, question: string): string =>
    [count > 1 ? `${number} of ${count}` : '', state ? states[state] : notAnswered, question]
      .filter(Boolean)
      .join(', '),
  keepOwn: 'Keep the answer above and remove the others',
  undo: 'Undo the last change',
  undone: (question: string): string => `Your last change was undone: ${question}`,
  check: 'Check for missing answers',
  nothingMissing: (open: number, count: number, undecidedCount: number): string =>
    [
      open === 0
        ? 'Nothing is missing from your answers.'
        : `Nothing is missing from the answers you have given. ${open} of ${countOf(count, 'question', 'questions')} ${open === 1 ? 'has' : 'have'} no answer yet.`,
      undecided(undecidedCount),
    ]
      .filter(Boolean)
      .join(' '),
  undecided,
  needed: (needed: number, notNeeded: number): string =>
    `${countOf(needed, 'question is', 'questions are')} needed for this project, ${notNeeded} not`,
  problem: 'There is a problem',
  problemsIn: (title: string, count: number): string => `${title}: ${countOf(count, 'question', 'questions')}`,
  error: 'Error: ',
  errors: {
    state: (question: string): string => `Answer this question: ${question}`,
    reason: (question: string): string => `Say why this does not apply: ${question}`,
    date: (question: string): string => `The date must be a real date, like 24 November 2026: ${question}`,
  },
  opened: (count: number, conflicts: number, hasOtherProfile: boolean): string =>
    [
      `The file was opened: it holds ${countOf(count, 'answer', 'answers')}.`,
      conflicts > 0
        ? `${countOf(conflicts, 'question is', 'questions are')} answered differently there: both answers are shown until you choose one.`
        : '',
      hasOtherProfile ? 'It says something else about this project. What is said here has not changed.' : '',
    ]
      .filter(Boolean)
      .join(' '),
  takenFromElsewhere: (questions: readonly string[]): string =>
    questions.length === 1
      ? `An answer was changed in another tab or window, and is shown here: ${questions[0]}`
      : `${questions.length} answers were changed in another tab or window, and are shown here.`,
};
