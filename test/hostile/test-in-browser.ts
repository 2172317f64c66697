import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { allKinds } from './documents/all-kinds.js';
import { tooLarge } from './documents/too-large.js';
import { startHostileServer, type HostileServer } from './hostile-server.js';
import { inSection, placedDocuments, type PlacedDocument } from './placed-document.js';
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
          const findings = await show(placed, policy);
          if (findings.length > 0) assert.fail((await culprits(findings, placed, policy)).join('\n'));
        });
      }

      it(`${kind}: the same payloads are noticed where a page trusts them`, async () => {
        const findings = await showControls(placed.filter(({ control }) => control));
        const noticed = new Set(findings.flatMap(({ id }) => id ?? []));
        const fired = new Set(findings.flatMap(({ id, what }) => (what === 'tree' || id === undefined ? [] : id)));
        const count = placed.filter(({ control }) => control).length;
        console.log(`${kind}: ${count} payloads, ${noticed.size} noticed, ${fired.size} of them in action`);
        assert.ok(
          fired.size >= count / 2,
          'most of this kind do nothing: the harness is blind to them, or they are harmless',
        );
      });
    }

    it('are more than 150', () => {
      assert.ok(Object.values(allKinds).flatMap((documents) => Object.keys(documents)).length >= 150);
    });

    it('nothing happens when cards of every kind are printed', async () => {
      const some = everything.filter((_, index) => index % 24 === 0);
      for (const policy of ['strict', 'open']) {
        assert.equal((await show(some, policy, 'printed')).join('\n'), '');
      }
    });

    it('nothing happens with the module build and the strict policy', async () => {
      const some = everything.filter((_, index) => index % 12 === 0);
      assert.equal((await show(some, 'strict-module')).join('\n'), '');
    });

    it('a policy that names others than Lit leaves the fallback in sight', async () => {
      const watched = await browser.openPage(server.origin);
      await watched.page.goto(`${server.origin}/no-lit`);
      const shown = await watched.page.evaluate(() => {
        const element = document.createElement('nhs-model-card');
        element.textContent = 'Fallback';
        document.body.append(element);
        return [
          customElements.get('nhs-model-card') === undefined,
          element.shadowRoot === null,
          document.body.innerText,
        ];
      });
      await watched.page.close();
      assert.deepEqual(shown, [true, true, 'Fallback']);
    });

    for (const [name, text] of Object.entries(tooLarge)) {
      it(`the browser gets to the end of ${name}`, async () => {
        const document: PlacedDocument = {
          id: 0,
          name,
          given: { attributes: { src: 'document' } },
          text: inSection(text),
          fileName: 'md',
          mustShow: true,
        };
        server.documents.set('/documents/0.md', document);
        const watched = await open('strict');
        await watched.page.evaluate((card) => hostilePage.paint(card), JSON.stringify(document));
        assert.deepEqual(await takeFindings(watched), []);
      });
    }

    it('a page with the strict policy reports what it stops', async () => {
      const watched = await open('strict');
      const refused = await watched.page.evaluate(async () => {
        const { body } = document;
        const style = document.createElement('style');
        style.textContent = 'body { color: red }';
        const attempts: (() => void)[] = [
          () => body.setAttribute('style', 'color: red'),
          () => body.append(style),
          () => (body.innerHTML = '<img src onerror=__nhsProbe()>'),
          () => body.setAttribute('onclick', '__nhsProbe()'),
          () => (document.createElement('script').src = '/hostile-page.js'),
        ];
        const thrown = attempts.map((attempt) => {
          try {
            attempt();
            return false;
          } catch {
            return true;
          }
        });
        await hostilePage.settle();
        return thrown;
      });
      const findings = (await takeFindings(watched)).map(({ detail }) => detail).join('\n');
      assert.deepEqual(refused, [false, false, true, true, true], 'Trusted Types refuse what would run');
      assert.match(findings, /style-src-attr blocked inline/);
      assert.match(findings, /style-src-elem blocked inline/);
      assert.match(findings, /require-trusted-types-for blocked trusted-types-sink/);
    });

    async function open(policy: string): Promise<WatchedPage> {
      const watched = await browser.openPage(server.origin);
      await watched.page.goto(`${server.origin}/${policy}`);
      await watched.page.evaluate((card) => hostilePage.start(card), JSON.stringify(harmless));
      watched.takeFindings();
      return watched;
    }

    async function takeFindings(watched: WatchedPage): Promise<Finding[]> {
      const inPage = await watched.page.evaluate(() => hostilePage.takeFindings());
      const outside = watched.takeFindings().map(asFinding);
      await watched.page.close();
      return [...inPage, ...outside];
    }

    async function show(placed: readonly PlacedDocument[], policy: string, printed?: 'printed'): Promise<string[]> {
      for (const document of placed)
        server.documents.set(`/documents/${document.id}.${document.fileName ?? ''}`, document);
      const watched = await open(policy);
      await watched.page.evaluate((documents) => hostilePage.show(documents), JSON.stringify(placed));
      // Firefox has no such emulation; there, printing is tried below.
      if (browserName === 'chromium') await watched.page.emulateMediaType('print');
      if (printed) await watched.page.pdf();
      await new Promise((resolve) => setTimeout(resolve, 50));
      const findings = await takeFindings(watched);
      return findings.map(({ what, detail, id }) => {
        const name = placed.find((document) => document.id === id)?.name;
        return `${name ?? '?'}: ${what}, ${detail}`;
      });
    }

    /** Where no finding names its document, each is shown alone until some are found. */
    async function culprits(
      findings: readonly string[],
      placed: readonly PlacedDocument[],
      policy: string,
    ): Promise<string[]> {
      if (!findings.every((finding) => finding.startsWith('?'))) return [...findings];
      const found: string[] = [];
      for (const document of placed) {
        for (const finding of await show([document], policy)) found.push(`${document.name}: ${finding}`);
        if (found.length > 2) break;
      }
      return found.length > 0 ? found : [...findings];
    }

    async function showControls(placed: readonly PlacedDocument[]): Promise<Finding[]> {
      const findings: Finding[] = [];
      let watched = await open('open');
      for (const document of placed) {
        try {
          await watched.page.evaluate((shown) => hostilePage.showControl(shown), JSON.stringify(document));
          findings.push(...(await watched.page.evaluate(() => hostilePage.takeFindings())));
        } catch {
          // It led the page away or took a name that is needed here, and the next one needs a page.
          findings.push({ what: 'page', detail: 'the page went away', id: document.id });
          findings.push(...watched.takeFindings().map(asFinding));
          await watched.page.close();
          watched = await open('open');
        }
      }
      await watched.page.evaluate(() => hostilePage.settle());
      return [...findings, ...(await takeFindings(watched))];
    }
  });
}

function asFinding(detail: string): Finding {
  const id = /\bd(\d+)\.probe\.invalid/.exec(detail)?.[1];
  return { what: 'page', detail, id: id === undefined ? undefined : Number(id) };
}
