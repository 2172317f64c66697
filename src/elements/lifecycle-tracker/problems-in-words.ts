import type { LifecycleEvent } from '../../artefacts/lifecycle-progress.js';
import type { Problem } from '../../artefacts/problem.js';
import { lifecycleWording as wording } from '../../wording/lifecycle-wording.js';
import { eventInWords } from './lifecycle-event-markup.js';
import { dayInWords } from './lifecycle-names.js';
import type { TrackedProject } from './tracked-project.js';

type Kind = keyof typeof wording.problemIn;

/**
 * Problems with words for where they are, in place of paths such as `history.3.date`: people count from 1, and find an
 * entry by its day and what it is about. Without a project, as for a file that is not shown yet, numbers have to do.
 */
export function problemsInWords(problems: readonly Problem[], project?: TrackedProject): Problem[] {
  const withGaps = new Set(problems.flatMap(({ path }) => /^(.+)\.\d+$/.exec(path)?.[1] ?? []));
  return problems.map((problem) => {
    const { path, message } = problem;
    const [, list, index, field = ''] =
      /^((?:lifecycle\.)?(?:history|reviews|stages|gates))\.(\d+)(?:\.(.+))?$/.exec(path) ?? [];
    if (!list) return problem;
    // What an entry that was left out was about is not known, and those after it have moved up.
    const isCounted = !withGaps.has(list);
    const kind = list.replace('lifecycle.', '') as Kind;
    const words = isCounted && project ? wordsOf(list, Number(index), project) : undefined;
    const place = wording.problemIn[kind](Number(index) + 1, words);
    // Messages about a field say which it is; only what is deeper in it needs more.
    return { ...problem, path: field.includes('.') && !message.includes(field) ? `${place}, ${field}` : place };
  });
}

function wordsOf(list: string, index: number, { progress, lifecycle, names }: TrackedProject): string | undefined {
  const event: LifecycleEvent | undefined = list === 'history' ? progress.history[index] : undefined;
  if (event) return `${dayInWords(event.date) ?? wording.noDay}, ${eventInWords(event, names)}`;
  if (list === 'reviews') return progress.reviews?.[index]?.title;
  if (list === 'gates') return progress.gates?.[index]?.title;
  return (list.endsWith('stages') ? lifecycle.stages : lifecycle.gates)?.[index]?.title;
}
