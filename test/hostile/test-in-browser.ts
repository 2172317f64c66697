import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { testAnswers } from './answers/test-answers.js';
import { allKinds } from './documents/all-kinds.js';
import { tooLarge } from './documents/too-large.js';
import { HostileShows } from './hostile-shows.js';
import { inSection, placedDocuments, type PlacedDocument } from './placed-document.js';
import { testTheWatch } from './test-the-watch.js';
import type { BrowserName } from './watched-browser.js';

/** Shows the whole corpus in one browser: with the strict policy, without it, and to a page that trusts it. */
export function testInBrowser(browserName: BrowserName): void {
  describe(`hostile documents in ${browserName}`, () => {
    let shows: HostileShows;

    before(async () => {
      shows = await HostileShows.start(browserName);
      console.log(`Browser: ${shows.browser.name}`);
    });
    after(() => shows.close());

    let firstId = 1;
    const everything: PlacedDocument[] = [];
    for (const [kind, documents] of Object.entries(allKinds)) {
      const placed = Object.entries(documents).flatMap(([name, document]) => {
        const placings = placedDocuments(name, document, firstId);
        firstId += placings.length;
        return placings;
      });
      everything.push(...placed);

      for (const policy of ['strict', 'open']) {
        it(`${kind}: nothing happens on a page with ${policy === 'strict' ? 'the strict policy' : 'no policy'}`, async () => {
          const findings = await shows.show(placed, policy);
          if (findings.length > 0) assert.fail((await shows.culprits(findings, placed, policy)).join('\n'));
        });
      }

      it(`${kind}: the same payloads are noticed where a page trusts them`, async () => {
        const payloads = placed.filter(({ control }) => control);
        const findings = await shows.showControls(payloads);
        const noticed = new Set(findings.flatMap(({ id }) => id ?? []));
        const fired = new Set(findings.flatMap(({ id, what }) => (what === 'tree' || id === undefined ? [] : id)));
        const unnoticed = payloads.flatMap(({ id, name }) => (noticed.has(id) ? [] : name));
        console.log(`${kind}: ${payloads.length} payloads, ${noticed.size} noticed, ${fired.size} of them in action`);
        assert.deepEqual(unnoticed, [], 'the harness is blind to these, or they are harmless');
        assert.ok(fired.size >= payloads.length / 2, 'most of this kind do nothing');
      });
    }

    it('are more than 150', () => {
      const counts = Object.entries(allKinds).map(
        ([kind, documents]) => [kind, Object.keys(documents).length] as const,
      );
      const total = counts.reduce((sum, [, count]) => sum + count, 0);
      for (const [kind, count] of counts) console.log(`${String(count).padStart(5)} ${kind}`);
      console.log(`${String(total).padStart(5)} hostile documents, shown in ${everything.length} places`);
      assert.ok(total >= 150);
    });

    it('nothing happens when cards of every kind are printed', async () => {
      const some = everything.filter((_, index) => index % 24 === 0);
      for (const policy of ['strict', 'open']) {
        assert.equal((await shows.show(some, policy, 'printed')).join('\n'), '');
      }
    });

    it('nothing happens with the module build and the strict policy', async () => {
      const some = everything.filter((_, index) => index % 12 === 0);
      assert.equal((await shows.show(some, 'strict-module')).join('\n'), '');
    });

    it('cards that only a script can make do nothing to the page', async () => {
      const watched = await shows.open('strict');
      await watched.page.evaluate(() => hostilePage.showLive());
      assert.deepEqual(await shows.takeFindings(watched), []);
    });

    it('pictures that are folded away are not asked for', async () => {
      const card = { title: 'x', overview: '![words](http://probe.invalid/folded)' };
      const attributes = { view: 'summary', card: JSON.stringify(card) };
      const folded: PlacedDocument = { id: 0, name: 'folded', given: { attributes }, mustShow: true };
      const open = { ...folded, given: { attributes: { ...attributes, view: 'full' } } };
      assert.deepEqual(await shows.paint(folded, 'open'), []);
      assert.match(JSON.stringify(await shows.paint(open, 'open')), /request: http:\/\/probe\.invalid\/folded/);
    });

    for (const [name, text] of Object.entries(tooLarge)) {
      it(`the browser gets to the end of ${name}`, async () => {
        const given = { attributes: { src: 'document' } };
        const document = { id: 0, name, given, text: inSection(text), fileName: 'md', mustShow: true };
        assert.deepEqual(await shows.paint(document, 'strict'), []);
      });
    }

    testAnswers(() => shows);
    testTheWatch(() => shows);
  });
}
