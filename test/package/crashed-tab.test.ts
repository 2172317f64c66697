import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { servedInBrowser, type ServedInBrowser } from './served-in-browser.js';

const script = 'nhs-ethics-components.min.js';
const page = `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>Checklist</title>
<script src="/${script}"></script><nhs-characteristic-checklist autosave="crash"></nhs-characteristic-checklist></html>`;
const sentence = 'The groups were listed with the equality lead, and looked at again in October by three people.';
const reason = '#item-fair-groups-reason';

let served: ServedInBrowser;

before(async () => {
  served = await servedInBrowser(page, script, readFileSync(`dist/${script}`));
});

after(() => served.close());

async function openTab(): Promise<Page> {
  const tab = await served.browser.newPage();
  await tab.goto(served.origin);
  await tab.waitForSelector('nhs-characteristic-checklist >>> #item-fair-groups-state');
  return tab;
}

const answerIn = (tab: Page): Promise<{ state?: string; reason?: string } | undefined> =>
  tab.evaluate(() => {
    const checklist = document.querySelector('nhs-characteristic-checklist') as unknown as {
      value: { answers: { item: string; state?: string; reason?: string }[] };
    };
    return checklist.value.answers.find(({ item }) => item === 'fair-groups');
  });

test('a tab that is killed in mid-word loses at most the last second of typing', async () => {
  const tab = await openTab();
  await tab.click('nhs-characteristic-checklist >>> label[for="item-fair-groups-state-2"]');
  await tab.waitForSelector(`nhs-characteristic-checklist >>> ${reason}`);
  await tab.focus(`nhs-characteristic-checklist >>> ${reason}`);
  const typed: { length: number; at: number }[] = [];
  for (const [index, letter] of [...sentence].entries()) {
    await tab.keyboard.type(letter);
    typed.push({ length: index + 1, at: Date.now() });
    await new Promise((resolve) => setTimeout(resolve, 15));
  }
  const killed = Date.now();
  const session = await tab.createCDPSession();
  const crashed = new Promise((resolve) => tab.once('error', resolve));
  session.send('Page.crash').catch(() => undefined);
  await crashed;

  const again = await openTab();
  await again.waitForFunction(() => {
    const checklist = document.querySelector('nhs-characteristic-checklist') as unknown as {
      value: { answers: unknown[] };
    };
    return checklist.value.answers.length > 0;
  });
  const answer = await answerIn(again);
  const aSecondBefore = typed.findLast(({ at }) => at <= killed - 1000)?.length ?? 0;
  assert.ok(aSecondBefore > 0, 'it was typed for less than a second');
  assert.equal(answer?.state, 'partly');
  assert.ok((answer.reason ?? '').length >= aSecondBefore, `${answer.reason} is all that is left`);
  assert.ok(sentence.startsWith(answer.reason ?? ''));
  await again.close();
});

test('two tabs of one browser end with the same answers, and the later one to the same question', async () => {
  const [one, other] = [await openTab(), await openTab()];
  const choose = (tab: Page, id: string) => tab.click(`nhs-characteristic-checklist >>> label[for="${id}"]`);
  await one.bringToFront();
  await choose(one, 'item-fair-missing-people-state');
  await choose(one, 'item-fair-groups-state');
  await other.bringToFront();
  await choose(other, 'item-fair-proxies-state-3');
  await choose(other, 'item-fair-groups-state-3');
  const states = (tab: Page): Promise<Record<string, string>> =>
    tab.evaluate(() => {
      const checklist = document.querySelector('nhs-characteristic-checklist') as unknown as {
        value: { answers: { item: string; state: string }[] };
      };
      return Object.fromEntries(checklist.value.answers.map(({ item, state }) => [item, state]));
    });
  const wanted = { 'fair-groups': 'no', 'fair-missing-people': 'yes', 'fair-proxies': 'no' };
  for (const tab of [one, other]) {
    await tab.bringToFront();
    for (let turn = 0; turn < 100; turn += 1) {
      if (JSON.stringify(await states(tab)) === JSON.stringify(wanted)) break;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    assert.deepEqual(await states(tab), wanted);
  }
  const said = await one.evaluate(
    () => document.querySelector('nhs-characteristic-checklist')?.shadowRoot?.textContent ?? '',
  );
  assert.match(said, /changed in another tab or window/);
});
