import { assert } from 'chai';
import { modelCardStyles } from '../../src/elements/model-card/model-card.css.js';
import { baseStyles } from '../../src/styles/base.css.js';
import { roomStyles } from '../../src/styles/room.css.js';
import { registerUnit } from '../../src/styles/register-unit.js';
import { compareComputedStyles, type Difference } from './compare-computed-styles.js';
import { fetchFixtures, fetchReferenceCss, fixturesWeShow, type Fixture } from './nhsuk-frontend-fixtures.js';

/** Every difference that is meant, and why. */
const allowed: { property: RegExp; why: string; only?: (difference: Difference) => boolean }[] = [
  { property: /^overflow-wrap$/, why: 'a long address breaks everywhere in ours, not only where NHS pages ask for it' },
  { property: /^color-scheme$/, why: 'ours stays light on a page that follows a dark setting' },
  {
    property: /^line-height$/,
    why: 'text in no text style of its own is spaced by the browser on an NHS page, and by 1.5 in ours',
    only: ({ theirs }) => theirs === 'normal',
  },
  {
    property: /^text-align$/,
    why: 'ours follows the direction of writing; in English start is left',
    only: ({ ours, theirs }) => theirs === { start: 'left', end: 'right' }[ours],
  },
  {
    property: /^clip-path$/,
    why: 'one minifier writes 0% where the other writes 0, the same place',
    only: ({ ours, theirs }) => ours.replace(/(?<!\d)0%/g, '0px') === theirs,
  },
];

const isMeant = (difference: Difference): boolean =>
  allowed.some(({ property, only }) => property.test(difference.property) && (only?.(difference) ?? true));

const parse = (html: string): DocumentFragment => {
  const template = document.createElement('template');
  template.innerHTML = html;
  return template.content;
};

/** A page of nhsuk-frontend's own: its window is as wide as our element. */
function referencePage(css: string, width: number): HTMLElement {
  const frame = document.createElement('iframe');
  frame.width = String(width);
  frame.height = '800';
  document.body.append(frame);
  const page = frame.contentDocument!;
  const style = page.createElement('style');
  // A scroll bar would take room from the page that the element in ours has.
  style.textContent = `${css} html { overflow: hidden !important } body { background: #fff }`;
  page.head.append(style);
  page.body.className = 'nhsuk-frontend-supported';
  const root = page.createElement('div');
  // As our wrapper is, so that hidden text is placed from the same corner.
  root.style.position = 'relative';
  page.body.append(root);
  return root;
}

function ourElement(width: number): HTMLElement {
  const host = document.createElement('div');
  host.style.width = `${width}px`;
  host.style.maxInlineSize = 'none';
  document.body.append(host);
  const shadow = host.attachShadow({ mode: 'open' });
  shadow.adoptedStyleSheets = [roomStyles.styleSheet!, baseStyles.styleSheet!, modelCardStyles.styleSheet!];
  shadow.append(
    parse('<div class="nhs-container"><div class="nhs-root nhsuk-frontend-supported"><div></div></div></div>'),
  );
  return shadow.querySelector<HTMLElement>('.nhs-root > div')!;
}

describe("nhsuk-frontend's own fixtures", () => {
  const ourCss = roomStyles.cssText + baseStyles.cssText + modelCardStyles.cssText;
  let referenceCss: string;

  before(async () => {
    registerUnit();
    referenceCss = await fetchReferenceCss();
    document.body.style.margin = '0';
  });

  afterEach(() => {
    document.body.replaceChildren();
    document.documentElement.removeAttribute('style');
  });

  for (const [component, least] of Object.entries({
    'summary-list': 2,
    tables: 6,
    tag: 1,
    details: 4,
    'inset-text': 2,
  })) {
    describe(component, () => {
      let fixtures: Fixture[];

      before(async () => {
        fixtures = fixturesWeShow(await fetchFixtures(component), ourCss, referenceCss);
      });

      it('are there to compare', () => {
        assert.isAtLeast(fixtures.length, least);
      });

      for (const [page, rootSize] of [
        ['on a plain page', ''],
        ['on a page with a root of 62.5%', '62.5%'],
      ] as const) {
        for (const width of [960, 400]) {
          it(`look the same ${page}, ${width}px wide`, () => {
            document.documentElement.style.fontSize = rootSize;
            const theirs = referencePage(referenceCss, width);
            const ours = ourElement(width);
            for (const { name, html } of fixtures) {
              theirs.replaceChildren(theirs.ownerDocument.importNode(parse(html), true));
              ours.replaceChildren(parse(html));
              const differences = compareComputedStyles(ours, theirs).filter((difference) => !isMeant(difference));
              assert.deepEqual(differences.slice(0, 20), [], `${component}: ${name}`);
            }
          });
        }
      }
    });
  }
});

describe('the comparison itself', () => {
  it('sees a difference', () => {
    const [one, other] = ['<p>Words</p>', '<p style="color: red">Words</p>'].map((html) => {
      const box = document.createElement('div');
      box.append(parse(html));
      document.body.append(box);
      return box;
    });
    const properties = compareComputedStyles(one!, other!).map(({ property }) => property);
    assert.include(properties, 'color');
    document.body.replaceChildren();
  });
});
