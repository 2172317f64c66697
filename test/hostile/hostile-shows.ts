import type { AnswersCase } from './answers/answers-case.js';
import { startHostileServer, type HostileServer } from './hostile-server.js';
import type { Finding } from './page/finding.js';
import type { PlacedDocument } from './placed-document.js';
import { startWatchedBrowser, type BrowserName, type WatchedBrowser, type WatchedPage } from './watched-browser.js';

const harmless: PlacedDocument = {
  id: 0,
  name: 'a harmless card',
  given: {
    property: { title: 'Bed Forecast', evaluation: { metrics: [{ name: 'AUROC', value: '0.9', number: 0.9 }] } },
  },
  mustShow: true,
};

/** Shows documents in one browser and tells what happened that must not. */
export class HostileShows {
  readonly server: HostileServer;
  readonly browser: WatchedBrowser;
  readonly #browserName: BrowserName;

  private constructor(server: HostileServer, browser: WatchedBrowser, browserName: BrowserName) {
    this.server = server;
    this.browser = browser;
    this.#browserName = browserName;
  }

  static async start(browserName: BrowserName): Promise<HostileShows> {
    return new HostileShows(await startHostileServer(), await startWatchedBrowser(browserName), browserName);
  }

  async close(): Promise<void> {
    await this.browser.close();
    this.server.close();
  }

  /** One of the server's pages, with the library's own first card come and gone. */
  async open(name: string): Promise<WatchedPage> {
    const watched = await this.browser.openPage(this.server.origin);
    await watched.page.goto(`${this.server.origin}/${name}`);
    await watched.page.evaluate((card) => hostilePage.start(card), JSON.stringify(harmless));
    watched.takeFindings();
    return watched;
  }

  /** Closes the page, too. */
  async takeFindings(watched: WatchedPage): Promise<Finding[]> {
    const inPage = await watched.page.evaluate(() => hostilePage.takeFindings());
    const outside = watched.takeFindings().map(asFinding);
    await watched.page.close();
    return [...inPage, ...outside];
  }

  /** What happens in sentences, each with the document's name where it is known, else a question mark. */
  async show(placed: readonly PlacedDocument[], page: string, printed?: 'printed'): Promise<string[]> {
    this.#giveOut(placed);
    const watched = await this.open(page);
    await watched.page.evaluate((documents) => hostilePage.show(documents), JSON.stringify(placed));
    // Firefox has no such emulation; there, printing is tried below.
    if (this.#browserName === 'chromium') await watched.page.emulateMediaType('print');
    if (printed) await watched.page.pdf();
    await new Promise((resolve) => setTimeout(resolve, 50));
    const findings = await this.takeFindings(watched);
    return findings.map(({ what, detail, id }) => {
      const name = placed.find((document) => document.id === id)?.name;
      return `${name ?? '?'}: ${what}, ${detail}`;
    });
  }

  /** The same for elements with answers. */
  async showAnswers(cases: readonly AnswersCase[], page: string): Promise<string[]> {
    this.#giveOut(cases);
    const watched = await this.open(page);
    await watched.page.evaluate((given) => hostilePage.showAnswers(given), JSON.stringify(cases));
    await new Promise((resolve) => setTimeout(resolve, 50));
    return (await this.takeFindings(watched)).map(({ what, detail, id }) => {
      const name = cases.find((given) => given.id === id)?.name;
      return `${name ?? '?'}: ${what}, ${detail}`;
    });
  }

  /** Where no finding names its document, each is shown alone until some are found. */
  async culprits(findings: readonly string[], placed: readonly PlacedDocument[], page: string): Promise<string[]> {
    if (!findings.every((finding) => finding.startsWith('?'))) return [...findings];
    const found: string[] = [];
    for (const document of placed) {
      for (const finding of await this.show([document], page)) found.push(`${document.name}: ${finding}`);
      if (found.length > 2) break;
    }
    return found.length > 0 ? found : [...findings];
  }

  /** Shows one document until it is on the screen, and does nothing to it. */
  async paint(document: PlacedDocument, page: string): Promise<Finding[]> {
    this.#giveOut([document]);
    const watched = await this.open(page);
    await watched.page.evaluate((card) => hostilePage.paint(card), JSON.stringify(document));
    return this.takeFindings(watched);
  }

  /** Shows the hostile parts alone, as a page does that trusts them. */
  async showControls(placed: readonly Pick<PlacedDocument, 'id' | 'name' | 'control'>[]): Promise<Finding[]> {
    const findings: Finding[] = [];
    let watched = await this.open('open');
    for (const document of placed) {
      try {
        await watched.page.evaluate((shown) => hostilePage.showControl(shown), JSON.stringify(document));
        findings.push(...(await watched.page.evaluate(() => hostilePage.takeFindings())));
      } catch {
        // It led the page away or took a name that is needed here, and the next one needs a page.
        findings.push({ what: 'page', detail: 'the page went away', id: document.id });
        findings.push(...watched.takeFindings().map(asFinding));
        await watched.page.close();
        watched = await this.open('open');
      }
    }
    await watched.page.evaluate(() => hostilePage.settle());
    return [...findings, ...(await this.takeFindings(watched))];
  }

  #giveOut(placed: readonly Pick<PlacedDocument, 'id' | 'text' | 'fileName'>[]): void {
    for (const document of placed) {
      this.server.documents.set(`/documents/${document.id}.${document.fileName ?? ''}`, document);
    }
  }
}

function asFinding(detail: string): Finding {
  const id = /\bd(\d+)\.probe\.invalid/.exec(detail)?.[1];
  return { what: 'page', detail, id: id === undefined ? undefined : Number(id) };
}
