const schemes = ['https:', 'http:', 'mailto:'];

/**
 * An address that a page's author gave an element, if a link may lead there; undefined otherwise. For what a document
 * holds, which nobody on the page has seen, there is `allowedAddress`.
 */
export function pageLink(address: string | undefined): string | undefined {
  if (!address) return undefined;
  try {
    return schemes.includes(new URL(address, 'https://page.invalid/').protocol) ? address : undefined;
  } catch {
    return undefined;
  }
}
