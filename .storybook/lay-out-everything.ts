const everything = new CSSStyleSheet();
everything.replaceSync('* { content-visibility: visible !important; }');

/**
 * Undoes `content-visibility: auto` in the shadow roots of a story, and waits until the elements have seen what is laid
 * out now; what is folded stays folded.
 */
export async function layOutEverything(canvasElement: HTMLElement): Promise<void> {
  for (const { shadowRoot } of canvasElement.querySelectorAll('*')) {
    if (!shadowRoot || shadowRoot.adoptedStyleSheets.includes(everything)) continue;
    shadowRoot.adoptedStyleSheets.push(everything);
  }
  for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
}
