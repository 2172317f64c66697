import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { servedInBrowser, type ServedInBrowser } from './served-in-browser.js';

const script = 'nhs-characteristic-checklist.module.min.js';
const page = `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>Checklist</title>
<form><nhs-characteristic-checklist name="answers">The checklist is in the handbook.</nhs-characteristic-checklist></form>
<script>
  window.failures = [];
  window.errors = [];
  addEventListener('unhandledrejection', ({ reason }) => errors.push(String(reason)));
  document.querySelector('nhs-characteristic-checklist').addEventListener(
    'nhs-characteristic-checklist-error', ({ failure }) => failures.push(failure));
</script>
<script type="module" src="/${script}"></script></html>`;

let served: ServedInBrowser;

before(async () => {
  served = await servedInBrowser(page, script, readFileSync(`dist/${script}`));
});

after(() => served.close());

test('a checklist whose other parts were not published says so, shows the fallback and lets the form be sent', async () => {
  const tab = await served.browser.newPage();
  await tab.goto(served.origin);
  await tab.waitForFunction('failures.length > 0');
  const shown = await tab.evaluate(() => {
    const element = document.querySelector('nhs-characteristic-checklist')!;
    const { failures, errors } = window as unknown as Record<'failures' | 'errors', string[]>;
    return {
      failures,
      errors,
      text: element.shadowRoot?.textContent ?? '',
      isFallbackShown: element.shadowRoot?.querySelector('slot')?.parentElement?.hidden === false,
      isValid: document.forms[0]?.checkValidity(),
      sent: new FormData(document.forms[0]).has('answers'),
    };
  });
  assert.deepEqual(shown.failures, ['library-incomplete']);
  assert.deepEqual(shown.errors, []);
  assert.doesNotMatch(shown.text, /Loading/);
  assert.match(shown.text, /could not|part of/i);
  assert.equal(shown.isFallbackShown, true);
  assert.equal(shown.isValid, true);
  assert.equal(shown.sent, false);
});
