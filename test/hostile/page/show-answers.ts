import type { AnswersCase } from '../answers/answers-case.js';
import { answersOutcome } from './answers-settled.js';
import { keyOf } from './bystanders.js';
import type { Finding } from './finding.js';

/** What of an element for answers is called here. */
type AnswersElement = HTMLElement & {
  value?: unknown;
  formStateRestoreCallback?(state: unknown, reason: string): void;
  reportValidity?(): boolean;
  updateComplete?: Promise<unknown>;
};

export interface ShownAnswers {
  shown: AnswersCase;
  element: AnswersElement;
  form: HTMLFormElement;
}

/** Shows each case in an element of its own, in a form of its own; resolves when each is there, or its time is up. */
export async function showAnswers(
  cases: readonly AnswersCase[],
): Promise<{ all: ShownAnswers[]; findings: Finding[] }> {
  const findings: Finding[] = [];
  const all = await Promise.all(
    cases.map(async (shown) => {
      const answers = place(shown);
      const found = (detail: string): void => void findings.push({ what: 'not shown', id: shown.id, detail });
      await checkOutcome(answers, 'at first', found);
      if ('restored' in shown) {
        answers.element.formStateRestoreCallback?.(shown.restored, 'restore');
        await pause();
        await checkOutcome(answers, 'when its state was put back', found);
      }
      if (shown.opened !== undefined) {
        await openFile(answers.element, shown.opened);
        await checkOutcome(answers, 'with a file', found);
      }
      if (shown.mustSay && !answers.element.shadowRoot?.textContent.includes(shown.mustSay)) {
        found(`“${shown.mustSay}” is lost`);
      }
      return answers;
    }),
  );
  return { all, findings };
}

function place(shown: AnswersCase): ShownAnswers {
  const { id, tag, attributes = {}, properties = {}, kept, text, fileName = 'md' } = shown;
  const form = document.createElement('form');
  const element = document.createElement(tag) as AnswersElement;
  const fallback = document.createElement('p');
  fallback.textContent = 'Fallback';
  element.append(fallback);
  element.setAttribute('name', 'answers');
  if (kept !== undefined) {
    localStorage.setItem(keyOf(`case-${id}`), kept);
    element.setAttribute('autosave', `case-${id}`);
  }
  for (const [name, value] of Object.entries(attributes)) {
    element.setAttribute(name, name === 'src' && text !== undefined ? `/documents/${id}.${fileName}` : value);
  }
  for (const [name, value] of Object.entries(properties)) Reflect.set(element, name, value);
  form.append(element);
  document.body.append(form);
  return { shown, element, form };
}

async function checkOutcome({ element }: ShownAnswers, when: string, found: (detail: string) => void): Promise<void> {
  const outcome = await answersOutcome(element);
  if (outcome !== undefined) found(`${outcome}, ${when}`);
}

/** As a person opens a file of answers. */
async function openFile({ shadowRoot }: HTMLElement, text: string): Promise<void> {
  const input = shadowRoot?.querySelector<HTMLInputElement>('input[type="file"]');
  if (!input) return;
  const files = new DataTransfer();
  files.items.add(new File([text], '"><img src onerror=__nhsProbe()>.json'));
  input.files = files.files;
  input.dispatchEvent(new Event('change'));
  await pause();
}

/** What a page and a form do to an element, which has to stay whole through it. */
export async function useAnswers(
  { element, form, shown }: ShownAnswers,
  found: (finding: Finding) => void,
): Promise<void> {
  const tell = (detail: string): void => found({ what: 'error', id: shown.id, detail });
  const steps: Record<string, () => unknown> = {
    'the data of the form': () => [...new FormData(form)].map(([, value]) => JSON.parse(value as string) as unknown),
    'the value as JSON': () => JSON.stringify(element.value ?? null),
    'the value set again': () => element.value !== undefined && Reflect.set(element, 'value', element.value),
    'the check': () => element.reportValidity?.(),
    'the record': () => element.toggleAttribute('readonly'),
    'the form': () => element.toggleAttribute('readonly'),
    'the reset': () => form.reset(),
  };
  for (const [name, step] of Object.entries(steps)) {
    try {
      step();
      await element.updateComplete;
    } catch (error) {
      tell(`${name}: ${String(error)}`);
    }
  }
  const outcome = await answersOutcome(element);
  if (outcome !== undefined) tell(`${outcome}, after use`);
}

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 50));
