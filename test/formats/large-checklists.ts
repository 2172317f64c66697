const mark = '<!-- ethics-checklist {"schemaVersion":1} -->\n\n# T\n\n';

/** Documents of about this many characters, which would take minutes if any part of a reader took more than linear time. */
export function largeChecklistDocuments(size: number): Readonly<Record<string, string>> {
  const filled = (piece: string): string => piece.repeat(Math.ceil(size / piece.length));
  const numbered = (piece: (index: number) => string): string =>
    Array.from({ length: size / piece(1000).length }, (_, index) => piece(index)).join('\n');
  const task = '- [ ] a\n';
  const ours = `${mark}## A <!-- section -->\n\n- [ ] **a b**: c?\n`;
  return {
    tasks: filled(task),
    'tasks inside tasks': Array.from({ length: Math.sqrt(size) }, (_, depth) => `${' '.repeat(2 * depth)}- [ ] a`).join(
      '\n',
    ),
    'tasks with the same id': filled('- [x] **A.1 b**: c? - d\n'),
    'tasks with ids of copies': numbered((index) => `- [ ] **A.1-${index}**: y`),
    'a task of bold marks': `- [ ] ${filled('**')}`,
    'a task of questions': `- [ ] ${filled('?) ')}`,
    'a question with spaces behind it': `- [ ] a?${filled(' ')}b`,
    'a long task': task + filled('b\n'),
    'a task with a long answer': task + filled('  - b\n'),
    'a task with much evidence': task + filled('  - Evidence: b\n'),
    'headings by underlining': task + filled('\na\n---\n'),
    'headings with tasks': filled('# a\n- [ ] b\n'),
    'code without end': `${task}\`\`\`\n${filled('`````` a\n')}`,
    'open comments': task + filled('<!-- '),
    'marks of a heading': `${task}# ${filled(' #')}`,
    'items of ours': mark + filled('- [ ] **a b**: c?\n'),
    'sections of ours': mark + filled('## A <!-- section -->\n'),
    'a long reason of ours': `${ours}  - Reason: a\n${filled('    b\n')}`,
    'a wrapped question of ours': ours + filled('  b c d\n'),
    'a wrapped reason of ours': `${ours}  - Reason: a\n${filled('b\n')}`,
    'answers of ours': ours + filled('  - Answer: Yes\n'),
    'reasons of ours by tabs': ours + filled('\t- Reason: b\n'),
    'open code in a task': task + filled('  ```\n'),
    'open comments in a task': task + filled('  <!-- \n'),
    'numbers without boxes': `1. [ ] a\n${filled('2. b\n')}`,
    'merge conflicts': task + filled('<<<<<<< a\n=======\n>>>>>>> b\n'),
    'reasons of ours': ours + filled('  - Reason: b\n'),
    'other data of ours': ours + numbered((index) => `  - Other data: \`{"extra":{"a${index}":1}}\``),
    'other answers of ours': ours + filled('  - Another answer: Yes\n'),
    'lists in lists of ours': `${ours}  - Other data: \`{"extra":${'['.repeat(size / 2)}${']'.repeat(size / 2)}}\``,
    'numbers of ours': `${ours}  - Reason: ${filled('&#10;')}`,
    'marks of ours': `${mark}## ${filled('<!-- section -->')}`,
    'answers in YAML': `answers:\n${filled('  - item: a\n    state: maybe\n')}`,
    'documents in YAML': `answers: []\n${filled('---\na: b\n')}`,
    'unknown names in YAML': `answers:\n  - item: a\n${numbered((index) => `    k${index}: b`)}`,
    'questions with a colon in YAML': `items:\n${filled('  - Is it: b?\n')}`,
    'questions with answers in YAML': filled('- question: a\n  answer: b\n'),
    'answers in JSON': `{"answers":[${filled('{"item":"a","x":1},')}{"item":"b"}]}`,
    'lists in lists in JSON': `{"answers":${'['.repeat(size / 2)}${']'.repeat(size / 2)}}`,
    'items in JSON': `{"items":[${filled('{"id":"a","question":"b"},')}"b"]}`,
  };
}
