import { html, render, type TemplateResult } from 'lit';

const page = document.createElement('main');

/**
 * Shows a template on a page that has what every page has (language, title, main, h1), so that page rules of axe judge
 * only ours. Waits until the elements have rendered; gives the first element; the page is emptied after each test.
 */
export async function renderFixture<FirstElement extends Element = HTMLElement>(
  template: TemplateResult,
): Promise<FirstElement> {
  document.documentElement.lang = 'en-GB';
  document.title = 'Page under test';
  document.body.append(page);
  render(html`<h1>Page under test</h1><div>${template}</div>`, page);
  const first = page.querySelector<FirstElement>(':scope > div > *');
  if (!first) throw new Error('The template shows no element.');
  await rendered(page);
  return first;
}

/** Waits until every Lit element below has rendered, those inside shadow roots too. */
export async function rendered(root: ParentNode): Promise<void> {
  for (const element of root.querySelectorAll('*')) {
    if ('updateComplete' in element) await element.updateComplete;
    if (element.shadowRoot) await rendered(element.shadowRoot);
  }
}

afterEach(() => {
  render(null, page);
  page.remove();
});
