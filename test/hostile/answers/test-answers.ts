import assert from 'node:assert/strict';
import { it } from 'node:test';
import { allKinds } from '../documents/all-kinds.js';
import type { HostileDocuments } from '../documents/hostile-document.js';
import type { HostileShows } from '../hostile-shows.js';
import { numbered, type AnswersCase, type AnswersCases } from './answers-case.js';
import { evidenceCases } from './evidence-cases.js';
import { keptCases, openedCases, restoredCases } from './kept-cases.js';
import { nameCases } from './name-cases.js';
import { snippetCases } from './snippet-cases.js';
import { testTheWatchOfAnswers } from './test-the-watch-of-answers.js';

const groups: Record<string, AnswersCases> = {
  'the corpus': snippetCases(Object.assign({}, ...Object.values(allKinds)) as HostileDocuments),
  'what the browser keeps': keptCases,
  'what the browser puts back': restoredCases,
  'files that are opened': openedCases,
  names: nameCases,
  evidence: evidenceCases,
};

/** The checklist, the list of hazards and the assessment, with the corpus and with what is hostile to them alone. */
export function testAnswers(shows: () => HostileShows): void {
  let firstId = 10_000;
  for (const [group, given] of Object.entries(groups)) {
    const cases = numbered(given, firstId);
    firstId += cases.length;

    for (const policy of ['strict', 'open']) {
      it(`answers, ${group}: nothing happens with ${policy === 'strict' ? 'the strict policy' : 'no policy'}`, async () => {
        const findings = await shows().showAnswers(cases, policy);
        if (findings.length > 0) assert.fail((await culprits(shows(), findings, cases, policy)).join('\n'));
      });
    }

    it(`answers, ${group}: the same payloads are noticed where a page trusts them`, async () => {
      // Those of the corpus are shown one by one where cards are tested.
      const payloads = cases.filter(({ control }) => control).slice(0, 40);
      const noticed = new Set((await shows().showControls(payloads)).flatMap(({ id }) => id ?? []));
      const unnoticed = payloads.flatMap(({ id, name }) => (noticed.has(id) ? [] : name));
      assert.ok(payloads.length > 0);
      assert.deepEqual(unnoticed, [], 'the harness is blind to these, or they are harmless');
    });
  }

  it('answers that only a script can make do nothing to the page', async () => {
    const watched = await shows().open('strict');
    await watched.page.evaluate(() => hostilePage.showLiveAnswers());
    assert.deepEqual(await shows().takeFindings(watched), []);
  });

  testTheWatchOfAnswers(shows);
}

/** Where no finding names its case, each is shown alone until some are found. */
async function culprits(
  shows: HostileShows,
  findings: readonly string[],
  cases: readonly AnswersCase[],
  policy: string,
): Promise<string[]> {
  if (!findings.every((finding) => finding.startsWith('?'))) return [...findings];
  const found: string[] = [];
  for (const given of cases) {
    for (const finding of await shows.showAnswers([given], policy)) found.push(`${given.name}: ${finding}`);
    if (found.length > 2) break;
  }
  return found.length > 0 ? found : [...findings];
}
