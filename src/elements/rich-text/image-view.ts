import { html, nothing, type TemplateResult } from 'lit';
import type { Image } from '../../markdown/rich-text.js';
import { richTextWording as wording } from '../../wording/rich-text-wording.js';
import { resolveAddress } from './resolve-address.js';
import type { TextContext } from './text-context.js';

/** An image with its alternative text, or with a notice where there is none or where it cannot be shown. */
export function imageView(image: Image, context: TextContext): TemplateResult {
  const src = image.src === undefined ? undefined : resolveAddress(image.src, 'image', context.options.baseUrl);
  const words = image.alt || image.title;
  if (src === undefined) {
    const reason = words || wording.addressNotAllowed;
    return html`<span class="nhs-rich-text__image-notice">${wording.imageNotShown(reason)}</span>`;
  }
  const picture = html`<img src=${src} alt=${words ?? ''} width=${image.width ?? nothing} height=${image.height ?? nothing} loading="lazy" />`;
  // An empty `alt=""` is the author's word that the image only decorates.
  return words !== undefined || image.alt === ''
    ? picture
    : html`${picture}<span class="nhs-rich-text__image-notice">${wording.imageWithoutDescription(fileName(src))}</span>`;
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
