const wordsFor: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  Object: 'an object',
  Array: 'a list',
  Record: 'an object',
  '(string | number)': 'text or a number',
  undefined: 'nothing',
  null: 'nothing',
};

/** A type as valibot's issues name it, for a person who writes a document. */
export const typeInWords = (type: string): string =>
  wordsFor[type] ?? (type.startsWith('"') ? 'text' : /^-?\d/.test(type) ? 'a number' : type);
