import { allowedAddress } from './allowed-address.js';
import type { RichTextNode } from './rich-text.js';

/** A link where the address is allowed, else its words alone. A link in a link is words too. */
export function makeLink(children: RichTextNode[], address: string | undefined): RichTextNode[] {
  const href = address === undefined ? undefined : allowedAddress(address, 'link');
  return href === undefined || children.length === 0 ? children : [{ tag: 'a', href, children }];
}
