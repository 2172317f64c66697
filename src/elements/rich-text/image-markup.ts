import type { Image } from '../../markdown/rich-text.js';
import { element, type Markup, type MarkupElement } from '../../markup/markup.js';
import { richTextWording as wording } from '../../wording/rich-text-wording.js';
import { resolveAddress } from './resolve-address.js';
import { ourWords, type TextContext } from './text-context.js';

/** An image with its alternative text, or with a notice where there is none or where it cannot be shown. */
export function imageMarkup(image: Image, context: TextContext): Markup {
  const src = image.src === undefined ? undefined : resolveAddress(image.src, 'image', context.options.baseUrl);
  const words = image.alt || image.title;
  if (src === undefined) return noticeMarkup(wording.imageNotShown(words || wording.addressNotAllowed), context);
  const { width, height } = image;
  // Lazy before the address, which would be fetched at once otherwise.
  const picture = element('img', '', { loading: 'lazy', src, alt: words ?? '', width, height });
  // An empty `alt=""` is the author's word that the image only decorates.
  return words !== undefined || image.alt === ''
    ? picture
    : [picture, noticeMarkup(wording.imageWithoutDescription(fileName(src)), context)];
}

function noticeMarkup(words: string, context: TextContext): MarkupElement {
  return element('span', ourWords(words, context), { class: 'nhs-rich-text__image-notice' });
}

function fileName(address: string): string {
  if (address.startsWith('data:')) {
    return wording.embeddedImage;
  }
  const name =
    address
      .replace(/[?#].*$/s, '')
      .split('/')
      .at(-1) ?? '';
  try {
    return decodeURIComponent(name) || address;
  } catch {
    return name || address;
  }
}
