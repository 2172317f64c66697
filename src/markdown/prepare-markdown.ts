import { loadMoreEntities, needsMoreEntities } from './decode-entities.js';
import { loadHtml, needsHtml } from './load-html.js';

/**
 * Loads what only some texts need: HTML other than line breaks and images, and rare named entities. `readModelCard` and
 * the elements do so themselves; call it with the texts of other data, for example as JSON, before `modelCardView`.
 * Never rejects: where something does not arrive (a page may not allow it, or the network be gone), these are shown as
 * written.
 */
export async function prepareMarkdown(text: string): Promise<void> {
  await Promise.allSettled([
    needsHtml(text) ? loadHtml() : undefined,
    needsMoreEntities(text) ? loadMoreEntities() : undefined,
  ]);
}
