import type { ProcessFilter } from '../../artefacts/process-groups.js';
import type { GridEntry, ProcessGrid } from '../../artefacts/process-grid.js';
import { appendMarkup } from '../../markup/markup-nodes.js';
import { markAfter } from './mark-after.js';
import { pictureLayout } from './picture-layout.js';
import { pictureMarkup } from './picture-markup.js';
import { measureIn, type MeasureWords } from './picture-words.js';

/** In sizes of letters: a sheet of A4 across, which is made to fit beside its margins in letters of about 8 points. */
const paper = { width: 94, height: 57 };

/**
 * A map as lanes along a way, laid out anew for each width that its box has. The marks are one stop of the keyboard; the
 * arrow keys lead from one to the other.
 */
export class ProcessPicture {
  readonly box: HTMLElement;
  readonly #observer: ResizeObserver;
  #grid?: ProcessGrid;
  #filter: ProcessFilter = {};
  #isOnPaper = false;
  #width = 0;
  #drawn = '';
  #entries: GridEntry[] = [];
  #marks: SVGElement[] = [];
  /** Where the keyboard stops. */
  #current?: GridEntry;
  #measuring?: { key: string; measure: MeasureWords };

  constructor(box: HTMLElement) {
    this.box = box;
    box.addEventListener('keydown', this.#pressed);
    box.addEventListener('focusin', this.#focused);
    // Not within the observer's turn: a picture of another width has another height, which would be news for it at once.
    this.#observer = new ResizeObserver(() => requestAnimationFrame(() => this.#draw()));
    this.#observer.observe(box);
  }

  disconnect(): void {
    this.#observer.disconnect();
    this.box.removeEventListener('keydown', this.#pressed);
    this.box.removeEventListener('focusin', this.#focused);
    this.box.replaceChildren();
  }

  show(grid: ProcessGrid, filter: ProcessFilter, isOnPaper: boolean): void {
    const isSame = grid === this.#grid && filter.actor === this.#filter.actor && filter.stage === this.#filter.stage;
    if (!isSame) this.#drawn = '';
    this.#grid = grid;
    this.#filter = filter;
    this.#isOnPaper = isOnPaper;
    this.#draw();
  }

  #draw(): void {
    const grid = this.#grid;
    const style = getComputedStyle(this.box);
    const size = Number.parseFloat(style.fontSize);
    this.#width = this.#isOnPaper ? paper.width * size : Math.floor(this.box.clientWidth);
    // What is not shown has no width, and is drawn when it gets one.
    if (!grid || this.#width === 0) return;
    const isRightToLeft = style.direction === 'rtl';
    const look = [this.#width, size, style.fontFamily, style.letterSpacing, style.wordSpacing, isRightToLeft].join('|');
    if (look === this.#drawn) return;
    this.#drawn = look;
    const height = this.#isOnPaper ? paper.height * size : undefined;
    const room = { width: this.#width, height, size, measure: this.#measure(size, style) };
    const bands = pictureLayout(grid, this.#filter, room);
    const fragment = document.createDocumentFragment();
    appendMarkup(
      fragment,
      bands.map((band) => pictureMarkup(band, grid, { size, isRightToLeft })),
    );
    const hadFocus = this.box.contains((this.box.getRootNode() as ShadowRoot).activeElement);
    this.#marks = [...fragment.querySelectorAll<SVGElement>('.nhs-process-mark')];
    this.#entries = bands.flatMap(({ marks }) => marks.map(({ entry }) => entry));
    this.box.replaceChildren(fragment);
    const again = this.#current ? this.#entries.indexOf(this.#current) : -1;
    this.#stopAt(Math.max(again, 0));
    if (hadFocus) this.#marks[Math.max(again, 0)]?.focus({ preventScroll: true });
  }

  /** What was measured is true until the letters change. */
  #measure(size: number, { fontFamily, letterSpacing, wordSpacing }: CSSStyleDeclaration): MeasureWords {
    const key = [size, fontFamily, letterSpacing, wordSpacing].join('|');
    if (this.#measuring?.key !== key) this.#measuring = { key, measure: measureIn(this.box, size) };
    return this.#measuring.measure;
  }

  #stopAt(index: number): void {
    const before = this.#current ? this.#entries.indexOf(this.#current) : -1;
    this.#marks[before]?.setAttribute('tabindex', '-1');
    this.#marks[index]?.setAttribute('tabindex', '0');
    this.#current = this.#entries[index];
  }

  readonly #focused = ({ target }: FocusEvent): void => {
    const index = this.#marks.indexOf(target as SVGElement);
    if (index >= 0) this.#stopAt(index);
  };

  readonly #pressed = (event: KeyboardEvent): void => {
    const index = this.#marks.indexOf(event.target as SVGElement);
    if (index < 0 || event.altKey || event.ctrlKey || event.metaKey) return;
    const next = markAfter(this.#entries, index, event.key, getComputedStyle(this.box).direction === 'rtl');
    if (next === undefined) return;
    event.preventDefault();
    this.#marks[next]?.focus();
  };
}
