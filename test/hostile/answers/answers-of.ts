/** A checklist with a text in every place that takes one. */
export function checklistOf(text: string): Record<string, unknown> {
  return {
    id: 'team',
    version: text,
    title: text,
    introduction: text,
    closing: text,
    sections: [
      {
        id: text,
        title: text,
        text,
        items: [
          {
            id: 'one',
            title: text,
            question: text || 'words',
            why: text,
            evidence: text,
            sources: [{ source: text, part: text }],
            stages: [text],
            hazards: [text],
            roles: [text],
            need: { kinds: ['text'] },
          },
          { id: text || 'two', question: 'words', partOf: text },
        ],
      },
    ],
  };
}

/** Answers with a text in every place that takes one; two people's, to one item. */
export function answersOf(text: string): Record<string, unknown>[] {
  const answer = { question: text, reason: text, evidence: [text, `https://a.example/${text}`], owner: text };
  return [
    { item: 'one', state: 'yes', date: text, ...answer },
    { item: 'one', state: 'no', date: '2026-01-02', ...answer, [text]: text },
    { item: text || 'two', ticked: true, ...answer },
    { item: 'of no checklist', state: text, ...answer },
  ];
}

export function recordOf(text: string): { answers: Record<string, unknown>[] } & Record<string, unknown> {
  return {
    schemaVersion: 1,
    project: text,
    checklist: checklistOf(text),
    profile: { kind: text, facts: { 'is-live': text, [text]: true } },
    answers: answersOf(text),
  };
}

export function assessmentOf(text: string): Record<string, unknown> {
  return {
    hazard: text,
    state: 'applies',
    mitigation: text,
    reason: text,
    precautions: [text, text],
    owner: text,
    assessed: text,
    reviewBy: text,
    version: text,
    stage: text,
    [text]: text,
  };
}
