import { html, nothing, type TemplateResult } from 'lit';

export interface HeadingOptions {
  id?: string;
  className?: string;
  /** What stands behind the heading: one template less than two beside each other. */
  followedBy?: unknown;
}

/** A heading of a level that is known only when it is shown; levels beyond 6 are 6, and none is 1. */
export function headingView(level: number, content: unknown, options: HeadingOptions = {}): TemplateResult {
  const { id = nothing, className = nothing, followedBy = nothing } = options;
  switch (level) {
    case 1:
    case 2:
      return html`<h2 class=${className} id=${id}>${content}</h2>${followedBy}`;
    case 3:
      return html`<h3 class=${className} id=${id}>${content}</h3>${followedBy}`;
    case 4:
      return html`<h4 class=${className} id=${id}>${content}</h4>${followedBy}`;
    case 5:
      return html`<h5 class=${className} id=${id}>${content}</h5>${followedBy}`;
    default:
      return html`<h6 class=${className} id=${id}>${content}</h6>${followedBy}`;
  }
}
