const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** By why they are not kept. */
const keepingFailed = (answers: string, answer: string) => ({
  blocked: `This browser does not let the page keep your ${answers}. Download or copy them before you leave.`,
  full: `There is no room in this browser to keep your ${answers}. Download or copy them before you leave.`,
  unreadable: `The ${answers} kept in this browser could not be read. They are still in the browser, under another name. What you ${answer} from now on will be kept.`,
  'not-loaded': `What was kept in this browser could not be read, because a part of this page did not arrive. It is still there. The ${answers} on this page are not kept: download or copy them, or load the page again.`,
  newer: `Your ${answers} were kept by a later version of this page. They are shown as far as this version knows them. They are still kept, and cannot be changed here.`,
  'newer-elsewhere': `A later version of this page has kept ${answers} in another tab or window. They were not changed. The ${answers} on this page are not kept any more: download or copy them, then load the page again.`,
  'removed-elsewhere': `The ${answers} kept in this browser were removed in another tab or window. The ${answers} on this page are not kept any more: download or copy them before you leave.`,
  'changed-elsewhere': `Your ${answers} were changed in another tab or window. Nothing was overwritten. The ${answers} on this page will not be kept until you choose which to use.`,
});

/** What a form says about keeping what a person has written, taking it away as a file and opening such a file again. */
const fileWording = (answers: string, answer: string, hint: string, openHint: string) => ({
  title: `Take your ${answers} with you`,
  hint,
  download: { json: 'Download as JSON', yaml: 'Download as YAML', markdown: 'Download as Markdown' },
  copy: { json: 'Copy as JSON', yaml: 'Copy as YAML', markdown: 'Copy as Markdown' },
  copied: `Your ${answers} were copied.`,
  downloaded: (name: string): string =>
    `Your browser should now save ${name}. If it does not, copy your ${answers} instead.`,
  notCopied: `Your browser did not let this page copy your ${answers}. Select the text in the box "Your ${answers} as text" and copy it.`,
  textToCopy: `Your ${answers} as text`,
  open: `Open ${answers} that you saved before`,
  openHint,
  notOpened: `The file could not be opened. Your ${answers} have not changed.`,
  undo: `Put back your earlier ${answers}`,
  tooLarge: 'The file is larger than 5 MB.',
  notText: 'The file is not saved as UTF-8. Save it as UTF-8 text and open it again.',
  notWritten:
    'The file could not be made, because a part of this page did not arrive. Try JSON, or load the page again.',
  notReadable: 'Your browser could not read the file.',
  allProblems: (count: number): string => `All ${count} problems`,
  notLoaded: 'A part of this page that reads files did not arrive. Load the page again.',
  canUndo: `You can put back your earlier ${answers}.`,
  undone: `Your earlier ${answers} are back.`,
  keeps: `Your ${answers} are also kept in this browser.`,
  restored: (day: string): string => `${capital(answers)} kept in this browser on ${day} have been put back.`,
  forget: `Remove the ${answers} kept in this browser`,
  forgotten: `Your ${answers} are no longer kept in this browser. They are still on this page, and will not be kept again until you next open it.`,
  keepingFailed: keepingFailed(answers, answer),
  othersUsed: `The ${answers} from the other tab are shown.`,
  noOthers: `Nothing is kept in this browser any more. The ${answers} on this page have not changed.`,
  ownUsed: `The ${answers} on this page are kept again.`,
  useOthers: `Use the ${answers} from the other tab`,
  useOwn: `Keep the ${answers} on this page`,
});

export type FileWording = ReturnType<typeof fileWording>;

export const answersFileWording: FileWording = fileWording(
  'answers',
  'answer',
  'You can open each kind of file here again. JSON is best for keeping your answers. Markdown is best for a report or a code repository.',
  'You can open a JSON, Markdown or YAML file, up to 5 MB',
);

/** Of entries in a history. */
export const entriesFileWording: FileWording = fileWording(
  'entries',
  'enter',
  'The file has the whole history. You can open it here again, or publish it with the page. YAML is best for a code repository.',
  'You can open a JSON or YAML file, up to 5 MB',
);
