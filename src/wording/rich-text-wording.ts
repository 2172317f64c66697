/** Words that stand beside an author's text. */
export const richTextWording = {
  alert: { note: 'Note', tip: 'Tip', important: 'Important', warning: 'Warning', caution: 'Caution' },
  details: 'Details',
  done: 'Done: ',
  toDo: 'To do: ',
  code: 'Code',
  table: 'Table',
  noHeading: 'No heading',
  imageWithoutDescription: (file: string): string => `Image without a description: ${file}`,
  imageNotShown: (reason: string): string => `Image not shown: ${reason}`,
  addressNotAllowed: 'its address is missing or not allowed',
  embeddedImage: 'embedded image',
  footnotePrefix: 'Footnote ',
  backToText: (number: number): string => `Back to where footnote ${number} is mentioned`,
};
