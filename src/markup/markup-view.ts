import { noChange } from 'lit';
import { directive, Directive, type DirectiveResult, type Part } from 'lit/directive.js';
import { appendMarkup } from './markup-nodes.js';
import { isSameMarkup, type Markup } from './markup.js';

class MarkupDirective extends Directive {
  #shown: Markup | undefined;

  /** Only for Lit's rendering on a server, which shows what the page has while nothing is loaded. */
  render(_markup: Markup): unknown {
    return noChange;
  }

  /** What is the same as before keeps its nodes, and with them the focus and what a reader has opened. */
  override update(_part: Part, [markup]: [Markup]): unknown {
    if (this.#shown !== undefined && isSameMarkup(this.#shown, markup)) return noChange;
    this.#shown = markup;
    const fragment = document.createDocumentFragment();
    appendMarkup(fragment, markup);
    return fragment;
  }
}

const show = directive(MarkupDirective);

/** Markup in a Lit template. */
export function markupView(markup: Markup): string | DirectiveResult<typeof MarkupDirective> {
  return typeof markup === 'string' ? markup : show(markup);
}
