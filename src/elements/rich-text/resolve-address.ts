import { allowedAddress } from '../../markdown/allowed-address.js';

/** An address made absolute by the document's own and checked again; undefined where it may not go into the page. */
export function resolveAddress(
  address: string,
  use: 'link' | 'image',
  baseUrl: string | undefined,
): string | undefined {
  const allowed = allowedAddress(address, use);
  if (allowed === undefined || allowed.startsWith('#') || baseUrl === undefined || allowed.startsWith('data:')) {
    return allowed;
  }
  try {
    return allowedAddress(new URL(allowed, baseUrl).href, use);
  } catch {
    return allowed;
  }
}
