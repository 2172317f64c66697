import { moveFocus } from './move-focus.js';
import { openAround } from './open-around.js';

/**
 * Listener for clicks on a host: a link to a fragment inside its shadow root moves the focus to what has that id there,
 * where the browser itself finds nothing. A link whose target is not there is left to the page.
 */
export function followFragment(event: Event): void {
  if (event.defaultPrevented) return;
  const link = event.composedPath().find((target) => target instanceof HTMLAnchorElement);
  const fragment = link?.getAttribute('href');
  if (!link || !fragment?.startsWith('#')) return;
  const root = link.getRootNode();
  if (!(root instanceof ShadowRoot) || root.host !== event.currentTarget) return;
  const target = root.getElementById(decoded(fragment.slice(1)));
  if (!target) return;
  event.preventDefault();
  openAround(target);
  moveFocus(target, { preventScroll: true });
  target.scrollIntoView();
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
