const everything = new CSSStyleSheet();
everything.replaceSync('* { content-visibility: visible !important; }');

/** Undoes `content-visibility: auto` in the shadow roots of a story; what is folded stays folded. */
export function layOutEverything(canvasElement: HTMLElement): void {
  for (const { shadowRoot } of canvasElement.querySelectorAll('*')) {
    if (!shadowRoot || shadowRoot.adoptedStyleSheets.includes(everything)) continue;
    shadowRoot.adoptedStyleSheets.push(everything);
  }
}
