/** By why answers are not kept. */
const keepingFailed = {
  blocked: 'This browser does not let the page keep your answers. Download or copy them before you leave.',
  full: 'There is no room in this browser to keep your answers. Download or copy them before you leave.',
  unreadable:
    'What was kept in this browser could not be read. It was set aside, and your answers are kept anew from now on.',
  'not-loaded':
    'What was kept in this browser could not be read, because a part of this page did not arrive. It is still there. The answers on this page are not kept: download or copy them, or load the page again.',
  'changed-elsewhere':
    'These answers were changed in another tab or window. Nothing was written over. Until you choose, the answers on this page are not kept.',
};

/** What a form says about keeping answers, taking them away as a file and opening such a file again. */
export const answersFileWording = {
  title: 'Take your answers with you',
  hint: 'Both kinds of file can be opened here again. JSON holds everything as you typed it; Markdown is for a repository or a report.',
  downloadJson: 'Download as JSON',
  downloadMarkdown: 'Download as Markdown',
  copyJson: 'Copy as JSON',
  copyMarkdown: 'Copy as Markdown',
  copied: 'Your answers were copied.',
  downloaded: (name: string): string => `Your answers were given to the browser as ${name}.`,
  notCopied: 'Your browser did not let this page copy. Select the text below and copy it.',
  textToCopy: 'Your answers as text',
  open: 'Open answers that you saved before',
  openHint: 'A JSON, Markdown or YAML file',
  notOpened: 'The file could not be opened. Your answers are as they were.',
  undo: 'Put back the answers from before',
  tooLarge: 'The file is larger than 5 MB.',
  notText: 'The file is not text in UTF-8. Save it as such, and open it again.',
  notWritten:
    'The file could not be made, because a part of this page did not arrive. Try JSON, or load the page again.',
  notReadable: 'The browser could not read the file.',
  canUndo: 'The answers from before can be put back with the button below.',
  undone: 'The answers from before are back.',
  keeps: 'Your answers are kept in this browser as you type, and nowhere else.',
  restored: (day: string): string => `Answers that were kept in this browser on ${day} were put back.`,
  forget: 'Remove the answers kept in this browser',
  forgotten:
    'No answers are kept in this browser any more, and none will be until you come back. Those on this page are still here.',
  keepingFailed,
  othersUsed: 'The answers from the other tab are shown.',
  noOthers: 'Nothing is kept in this browser any more. The answers on this page are as they were.',
  ownUsed: 'The answers on this page are kept again.',
  useOthers: 'Use the answers from the other tab',
  useOwn: 'Keep the answers on this page',
};
