import { allowedAddress } from './allowed-address.js';
import type { Image } from './rich-text.js';
import { wholeNumber } from './whole-number.js';

/** An image from the attributes of its HTML tag; without an address where that is not allowed. */
export function makeImage(attributes: ReadonlyMap<string, string>): Image {
  const image: Image = { tag: 'img' };
  const src = allowedAddress(attributes.get('src') ?? '', 'image');
  if (src !== undefined) {
    image.src = src;
  }
  const alt = attributes.get('alt');
  if (alt !== undefined) {
    image.alt = alt;
  }
  const title = attributes.get('title');
  if (title) {
    image.title = title;
  }
  const width = wholeNumber(attributes.get('width'), 1, 10_000);
  if (width !== undefined) {
    image.width = width;
  }
  const height = wholeNumber(attributes.get('height'), 1, 10_000);
  if (height !== undefined) {
    image.height = height;
  }
  return image;
}
