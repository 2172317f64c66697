import { allowedAddress } from '../../markdown/allowed-address.js';

/** Stands for the page's own address where a view does not know it; only whether an address can be read is asked. */
const anyPage = 'https://page.invalid/';

/**
 * An address made absolute by the document's own and checked again; undefined where it may not go into the page, or
 * where no browser can read it: a click on such a link would lead Chromium to an empty page.
 */
export function resolveAddress(
  address: string,
  use: 'link' | 'image',
  baseUrl: string | undefined,
): string | undefined {
  const allowed = allowedAddress(address, use);
  if (allowed === undefined || allowed.startsWith('#') || allowed.startsWith('data:')) {
    return allowed;
  }
  const found = baseUrl === undefined ? undefined : absolute(allowed, baseUrl);
  if (found !== undefined) return allowedAddress(found, use);
  return absolute(allowed, anyPage) === undefined ? undefined : allowed;
}

function absolute(address: string, base: string): string | undefined {
  try {
    return new URL(address, base).href;
  } catch {
    return undefined;
  }
}
