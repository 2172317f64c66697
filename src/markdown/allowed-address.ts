import { decodeEntities } from './decode-entities.js';

/** Characters that browsers drop or that nobody sees: controls, format characters, separators, odd spaces. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu;
const CONTROLS = /[\p{Cc}\p{Zl}\p{Zp}]+/gu;
/** Nothing in it that anybody could decode, and no second colon: most addresses are like that. */
const PLAIN = /^https?:\/\/[\w.-]+(?:[/?#][\w./?#=~-]*)?$/;
const PICTURE = /^data:image\/(?:png|jpeg|gif|webp);base64,[a-z\d+/=]+$/i;
const PERCENT = /%([\da-fA-F]{2})/g;

/**
 * The address as it may go into a page, or undefined where it may not: `https:`, `http:`, `mailto:` (links only),
 * relative addresses and fragments, and for images also `data:` with a PNG, JPEG, GIF or WebP picture.
 * Anything that could be read as another scheme once it is decoded, normalised or stripped is refused, also where
 * today's browsers would take it for a relative address.
 */
export function allowedAddress(address: string, use: 'link' | 'image'): string | undefined {
  if (PLAIN.test(address)) {
    return address;
  }
  if (/^\s*data:/i.test(address)) {
    const picture = address.replace(/\s+/g, '');
    return use === 'image' && PICTURE.test(picture) ? picture : undefined;
  }
  const cleaned = address.replace(CONTROLS, '').replaceAll('\\', '/').trim();
  // `https:x` is relative on an https page and no address at all on another.
  if (cleaned === '' || /^https?:(?!\/\/)/i.test(cleaned)) {
    return undefined;
  }
  for (const reading of [...readings(cleaned), address.replace(/\\/g, '').trimStart()]) {
    if (!isAllowedScheme(schemeOf(reading), use)) {
      return undefined;
    }
  }
  return cleaned;
}

/** The ways in which an address may be read by something that decodes more than a browser does. */
function readings(address: string): string[] {
  // Nothing that is a scheme is longer; the first reading is the whole, as its colon may come late.
  const start = address.slice(0, 2000);
  const found = [address, start];
  let current = start;
  for (let round = 0; round < 3; round++) {
    current = decodeEntities(current.normalize('NFKC').replace(UNSEEN, '')).replace(PERCENT, (_, code: string) =>
      String.fromCharCode(parseInt(code, 16)),
    );
    found.push(current);
  }
  return found;
}

/** What stands before a colon that comes before any slash, question mark or hash. */
function schemeOf(address: string): string | undefined {
  const end = address.search(/[/?#:]/);
  return end >= 0 && address[end] === ':' ? address.slice(0, end).toLowerCase() : undefined;
}

function isAllowedScheme(scheme: string | undefined, use: 'link' | 'image'): boolean {
  return scheme === undefined || scheme === 'https' || scheme === 'http' || (scheme === 'mailto' && use === 'link');
}
