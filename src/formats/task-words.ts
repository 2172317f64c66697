export interface TaskWords {
  id?: string;
  title?: string;
  question: string;
  /** What stands behind the question and a dash. */
  answer?: string;
}

/** Such as "A.1" of deon, or "2.3.1". */
const idAtStart = /^([A-Za-z]{1,3}\.?\d{1,3}(?:\.\d{1,3}){0,4}|\d{1,3}(?:\.\d{1,3}){1,4})(?:[.:)]?[ \t]+|[.:)]?$)/;
const deonId = /^([A-Z]\.\d{1,2})[ \t]+/;
const separator = /^[ \t]*(?::|[-–—](?=[ \t]))[ \t]*/;

/** Tells apart what stands in a task: its id and its title, mostly in bold, its question, and perhaps an answer. */
export function readTaskWords(words: string): TaskWords {
  const { question: text, ...name } = readName(words.trim());
  const at = /\?[)"'*_]*[ \t]+(?:-{1,3}|–|—)[ \t]+/.exec(text);
  if (!at) return { ...name, question: text };
  const length = at[0].search(/[ \t]/);
  const answer = text.slice(at.index + at[0].length).trim();
  return { ...name, question: text.slice(0, at.index + length), ...(answer && { answer }) };
}

function readName(words: string): TaskWords {
  const mark = /^(?:\*\*|__)/.exec(words)?.[0];
  const end = mark ? words.indexOf(mark, 2) : -1;
  if (!mark || end < 3) {
    const [start, id] = deonId.exec(words) ?? [];
    return start && words.length > start.length ? { id, question: words.slice(start.length) } : { question: words };
  }
  const bold = words.slice(2, end).trim();
  const rest = words.slice(end + 2);
  const behind = separator.exec(rest)?.[0];
  const [start = '', id] = idAtStart.exec(bold) ?? [];
  const isName = id !== undefined || behind !== undefined || bold.endsWith(':');
  if (!isName) return { question: words };
  const title = bold.slice(start.length).replace(/:$/, '').trim();
  const question = rest.slice(behind?.length ?? 0).trim();
  const named = { ...(id !== undefined && { id }), ...(title && question && { title }) };
  return { ...named, question: question || title || words };
}
