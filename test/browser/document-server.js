/**
 * Middleware for the test runner: the documents that element tests ask for, and the ways in which asking can go wrong.
 * Everything below `/documents/`.
 */
const card = (title) => `# ${title} Model Card

## Specification

|  |  |
| ---- | ---- |
| **Description:** | Tells which beds will be free tomorrow. |
| **Status** | Development |

## Intended Use

**Scope:** Wards of one hospital.

**Intended Users:** Bed managers.

**Use cases out of scope:** Anything about a single patient.

## Data

**Data Overview:** Admissions since 2021. See [the notebook](./notebooks/data.ipynb).

![Admissions by month](./visuals/admissions.png)
`;

const routes = {
  '/documents/card.md': (context) => markdown(context, card('Bed Forecast')),
  '/documents/other.md': (context) => markdown(context, card('Theatre Forecast')),
  '/documents/slow.md': async (context) => {
    await new Promise((resolve) => setTimeout(resolve, 1500));
    markdown(context, card('Late Forecast'));
  },
  '/documents/page.html': (context) => {
    context.type = 'text/html';
    context.body = '<!doctype html><title>Not found</title>';
  },
  '/documents/binary.md': (context) => {
    context.type = 'application/octet-stream';
    context.body = Buffer.from([0x25, 0x00, 0xff, 0xfe]);
  },
  '/documents/large.md': (context) => markdown(context, 'words '.repeat(1_000_000)),
  '/documents/notes.md': (context) => markdown(context, '# Minutes\n\nTea was had.\n'),
  '/documents/hazards.yaml': (context) => {
    context.type = 'application/yaml';
    context.body = 'hazards:\n  risk-to-privacy:\n    applies: no\n    version: 1.10\n  misuse: yes\n';
  },
  '/documents/checklist.yaml': (context) => {
    context.type = 'application/yaml';
    context.body = `checklist:
  title: Ward rounds
  sections:
    - title: Before
      items:
        - { id: a, question: "Is it on?" }
profile: { kind: text }
answers:
  - { item: a, state: no }
`;
  },
  '/documents/process-map.yaml': (context) => {
    context.type = 'application/yaml';
    context.body = 'title: Of a file\nparts:\n  - { stage: Plan, actor: Team, part: does }\n';
  },
  '/documents/newer-checklist.json': (context) => {
    context.type = 'application/json';
    const answers = [{ item: 'fair-groups', state: 'yes', reason: 'Two groups were added.' }];
    context.body = JSON.stringify({ schemaVersion: 99, answers, somethingNew: { deep: 1 } });
  },
  '/documents/refused.md': (context) => {
    context.status = 403;
    context.body = 'no';
  },
  '/documents/missing.md': (context) => {
    context.status = 404;
    context.body = 'none';
  },
};

function markdown(context, text) {
  context.type = 'text/markdown';
  context.body = text;
}

export async function documentServer(context, next) {
  const answer = routes[context.path];
  if (!answer) return next();
  return answer(context);
}
