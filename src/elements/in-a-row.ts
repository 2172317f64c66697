import { html, nothing } from 'lit';

/**
 * Views beside each other. A template with a place for each costs the browser half of what a list of views does, so the
 * usual numbers are written out and longer rows are made of them.
 */
export function inARow(views: readonly unknown[]): unknown {
  const [first, second, third, fourth, fifth, sixth, seventh, eighth] = views;
  switch (views.length) {
    case 0:
      return nothing;
    case 1:
      return first;
    case 2:
      return html`${first}${second}`;
    case 3:
      return html`${first}${second}${third}`;
    case 4:
      return html`${first}${second}${third}${fourth}`;
    case 5:
      return html`${first}${second}${third}${fourth}${fifth}`;
    case 6:
      return html`${first}${second}${third}${fourth}${fifth}${sixth}`;
    case 7:
      return html`${first}${second}${third}${fourth}${fifth}${sixth}${seventh}`;
    case 8:
      return html`${first}${second}${third}${fourth}${fifth}${sixth}${seventh}${eighth}`;
    default: {
      const rows: unknown[] = [];
      for (let start = 0; start < views.length; start += 8) rows.push(inARow(views.slice(start, start + 8)));
      return inARow(rows);
    }
  }
}
