import { assert } from 'chai';
import type { ModelCard } from '../../../src/artefacts/model-card.js';
import { ModelCardHarness } from './model-card-harness.js';

/** One of everything a card can look like. */
const card: ModelCard = {
  title: 'Bed Forecast',
  summary: 'Tells which beds will be **free** tomorrow, in `code`.',
  status: 'Development',
  intendedUse: {
    scope: 'Wards of [one hospital](https://example.org/):\n\n- a\n- b\n\n1. c\n\n> quoted\n\n```\ncode\n```',
    outOfScope: 'Anything about a single patient.[^age]',
  },
  data: {
    overview: '| A | B |\n|---|--:|\n| 1 | 2 |\n\n<details><summary>More</summary>Words <small>small</small></details>',
    splits: [{ name: 'Training', share: '80%' }],
  },
  evaluation: {
    metrics: [
      { name: 'Recall', value: '0.9', interval: { lower: '0.8', upper: '0.95', level: '95%' } },
      { name: 'Precision', value: '0.7' },
    ],
  },
  references: '[^age]: Adults only.',
};

describe('a card on pages with styles of their own', () => {
  let shown: ModelCardHarness | undefined;
  let plain: Map<string, string>;
  const added: Element[] = [];

  async function show(pageClass = ''): Promise<ModelCardHarness> {
    const article = document.createElement('article');
    article.className = pageClass;
    document.body.append(article);
    added.push(article);
    shown = ModelCardHarness.add((element) => (element.card = card));
    article.append(shown.element);
    Object.assign(shown.element.style, { boxSizing: 'content-box', width: '900px', maxInlineSize: 'none' });
    await shown.settled();
    return shown;
  }

  /** Every property of everything in the card, by where it is. */
  function looks({ root }: ModelCardHarness): Map<string, string> {
    const found = new Map<string, string>();
    for (const [index, element] of [...root.querySelectorAll('.nhs-root, .nhs-root *')].entries()) {
      for (const pseudoElement of ['', '::before', '::after']) {
        const style = getComputedStyle(element, pseudoElement);
        if (pseudoElement && ['none', 'normal', ''].includes(style.content)) continue;
        for (const property of style) {
          if (property.startsWith('--')) continue;
          const where = `${index} ${element.localName}.${element.className}${pseudoElement} ${property}`;
          found.set(where, style.getPropertyValue(property));
        }
      }
    }
    return found;
  }

  async function addStyles(address: string): Promise<void> {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = address;
    added.push(link);
    await new Promise((resolve, reject) => {
      link.addEventListener('load', resolve);
      link.addEventListener('error', () => reject(new Error(`There is nothing at ${address}`)));
      document.head.append(link);
    });
  }

  function clear(): void {
    for (const element of added.splice(0)) element.remove();
    document.documentElement.removeAttribute('style');
  }

  before(async () => {
    plain = looks(await show());
    clear();
  });

  afterEach(clear);

  const pages: Record<string, () => string | undefined | Promise<string | void>> = {
    'nonsense for everything': () => addStyles('/stories/host-pages/nonsense.css'),
    'a root of 62.5%': () => {
      document.documentElement.style.fontSize = '62.5%';
      return undefined;
    },
    Bootstrap: () => addStyles('/node_modules/bootstrap/dist/css/bootstrap.min.css'),
    'Bootstrap, dark': async () => {
      document.documentElement.dataset.bsTheme = 'dark';
      await addStyles('/node_modules/bootstrap/dist/css/bootstrap.min.css');
    },
    'Material for MkDocs': async () => {
      await addStyles('/stories/host-pages/material.css');
      return 'md-typeset';
    },
    'a dark page': () => addStyles('/stories/host-pages/dark.css'),
  };

  for (const [name, dress] of Object.entries(pages)) {
    it(`looks the same: ${name}`, async () => {
      const pageClass = (await dress()) ?? '';
      const there = looks(await show(pageClass));
      const different = [...there].filter(([where, value]) => plain.get(where) !== value);
      assert.deepEqual(different.slice(0, 20), []);
      assert.equal(there.size, plain.size);
    });
  }
});
