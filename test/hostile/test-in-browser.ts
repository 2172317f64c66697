import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { allKinds } from './documents/all-kinds.js';
import { startHostileServer, type HostileServer } from './hostile-server.js';
import { placedDocuments, type PlacedDocument } from './placed-document.js';
import type { Finding } from './page/finding.js';
import { startWatchedBrowser, type BrowserName, type WatchedBrowser, type WatchedPage } from './watched-browser.js';

const harmless: PlacedDocument = {
  id: 0,
  name: 'a harmless card',
  given: {
    property: { title: 'Bed Forecast', evaluation: { metrics: [{ name: 'AUROC', value: '0.9', number: 0.9 }] } },
  },
  mustShow: true,
};

/** Shows the whole corpus in one browser: with the strict policy, without it, and to a page that trusts it. */
export function testInBrowser(browserName: BrowserName): void {
  describe(`hostile documents in ${browserName}`, () => {
    let server: HostileServer;
    let browser: WatchedBrowser;

    before(async () => {
      server = await startHostileServer();
      browser = await startWatchedBrowser(browserName);
      console.log(`Browser: ${browser.name}`);
    });
    after(async () => {
      await browser.close();
      server.close();
    });

    let firstId = 1;
    for (const [kind, documents] of Object.entries(allKinds)) {
      const placed = Object.entries(documents).flatMap(([name, document]) => {
        const placings = placedDocuments(name, document, firstId);
        firstId += placings.length;
        return placings;
      });

      for (const policy of ['strict', 'open']) {
        it(`${kind}: nothing happens on a page with ${policy === 'strict' ? 'the strict policy' : 'no policy'}`, async () => {
          const findings = await show(placed, policy);
          assert.equal(findings.join('\n'), '', (await culprits(findings, placed, policy)).join('\n'));
        });
      }

      it(`${kind}: the same payloads are noticed where a page trusts them`, async () => {
        const findings = await showControls(placed.filter(({ control }) => control));
        const noticed = new Set(findings.flatMap(({ id }) => id ?? []));
        const fired = new Set(findings.flatMap(({ id, what }) => (what === 'tree' || id === undefined ? [] : id)));
        const count = placed.filter(({ control }) => control).length;
        console.log(`${kind}: ${count} payloads, ${noticed.size} noticed, ${fired.size} of them in action`);
        assert.ok(fired.size > 0, 'none of this kind did anything: the harness is blind to it');
      });
    }

    it('a page with the strict policy reports what it stops', async () => {
      const watched = await open('strict');
      await watched.page.evaluate(() => {
        document.body.setAttribute('style', 'color: red');
        document.body.setAttribute('onclick', '__nhsProbe()');
        const script = document.createElement('script');
        script.textContent = '__nhsProbe()';
      });
      const findings = (await takeFindings(watched)).map(({ detail }) => detail).join('\n');
      assert.match(findings, /style-src-attr blocked inline/);
      assert.match(findings, /script-src-attr blocked inline/);
      assert.match(findings, /require-trusted-types-for blocked trusted-types-sink/);
    });

    async function open(policy: string): Promise<WatchedPage> {
      const watched = await browser.openPage(server.origin);
      await watched.page.goto(`${server.origin}/${policy}`);
      await watched.page.evaluate((card) => hostilePage.start(card), harmless as never);
      watched.takeFindings();
      return watched;
    }

    async function takeFindings(watched: WatchedPage): Promise<Finding[]> {
      const inPage = await watched.page.evaluate(() => hostilePage.takeFindings());
      const outside = watched.takeFindings().map((detail): Finding => {
        const id = /\bd(\d+)\.probe\.invalid/.exec(detail)?.[1];
        return { what: 'page', detail, id: id === undefined ? undefined : Number(id) };
      });
      await watched.page.close();
      return [...inPage, ...outside];
    }

    async function show(placed: readonly PlacedDocument[], policy: string): Promise<string[]> {
      for (const document of placed)
        server.documents.set(`/documents/${document.id}.${document.fileName ?? ''}`, document);
      const watched = await open(policy);
      await watched.page.evaluate((documents) => hostilePage.show(documents), placed as never);
      if (browserName === 'chromium') await watched.page.emulateMediaType('print');
      else await watched.page.pdf();
      await new Promise((resolve) => setTimeout(resolve, 50));
      const findings = await takeFindings(watched);
      return findings.map(({ what, detail, id }) => {
        const name = placed.find((document) => document.id === id)?.name;
        return `${name ?? '?'}: ${what}, ${detail}`;
      });
    }

    /** Where a finding does not name its document, each is shown alone. */
    async function culprits(
      findings: readonly string[],
      placed: readonly PlacedDocument[],
      policy: string,
    ): Promise<string[]> {
      if (!findings.some((finding) => finding.startsWith('?'))) return [...findings];
      const found: string[] = [];
      for (const document of placed) {
        for (const finding of await show([document], policy)) found.push(`${document.name}: ${finding}`);
      }
      return found.length > 0 ? found : [...findings];
    }

    async function showControls(placed: readonly PlacedDocument[]): Promise<Finding[]> {
      const watched = await open('open');
      await watched.page.evaluate((documents) => hostilePage.showControls(documents), placed as never);
      return takeFindings(watched);
    }
  });
}
