const LOADING = /^\s*Loading the /;

const givenUp = new WeakSet<HTMLElement>();

/** What is wrong with an element that has had its time: it is empty, or says that it loads. */
export async function answersOutcome(element: HTMLElement, milliseconds = 5_000): Promise<string | undefined> {
  // Once is enough to wait for what does not come.
  const end = performance.now() + (givenUp.has(element) ? 0 : milliseconds);
  let wrong: string | undefined;
  do {
    wrong = stillWrong(element);
    if (wrong === undefined) return undefined;
    await new Promise((resolve) => setTimeout(resolve, 20));
  } while (performance.now() < end);
  givenUp.add(element);
  return wrong;
}

function stillWrong({ shadowRoot }: HTMLElement): string | undefined {
  if (!shadowRoot) return 'it has no shadow root';
  const root = shadowRoot.querySelector<HTMLElement>('.nhs-root');
  const slot = shadowRoot.querySelector('slot');
  const isFallback = slot?.parentElement?.hidden === false;
  const words = root && !root.hidden ? root.textContent.trim() : '';
  if (LOADING.test(words)) return 'it loads for ever';
  // Before it has begun, an element shows its fallback and nothing else; so does a list of no hazards, afterwards.
  if (words === '' && !(isFallback && root?.hidden)) return 'it is blank';
  return undefined;
}
