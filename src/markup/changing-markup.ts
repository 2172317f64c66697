import { noChange } from 'lit';
import { directive, Directive, type DirectiveResult, type ElementPart } from 'lit/directive.js';
import { changeMarkup } from './markup-nodes.js';
import type { Markup } from './markup.js';

class ChangingMarkupDirective extends Directive {
  #shown: Markup = '';

  render(_markup: Markup): unknown {
    return noChange;
  }

  override update({ element }: ElementPart, [markup]: [Markup]): unknown {
    changeMarkup(element, this.#shown, markup);
    this.#shown = markup;
    return noChange;
  }
}

const show = directive(ChangingMarkupDirective);

/**
 * Markup as all that an element of a Lit template holds: `<div ${changingMarkup(markup)}></div>`. Where other markup is
 * alike, its nodes stay, and with them the focus and what a reader has opened.
 */
export const changingMarkup = (markup: Markup): DirectiveResult<typeof ChangingMarkupDirective> => show(markup);
