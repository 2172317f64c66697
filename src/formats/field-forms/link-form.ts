const link = /^\[((?:[^[\]\\\n]|\\.)*)\]\((?:<([^<>\n]*)>|([^\s()<>]*))\)$/;
const image = /^!\[((?:[^[\]\\\n]|\\.)*)\]\((?:<([^<>\n]*)>|([^\s()<>]*))(?:\s+"((?:[^"\\\n]|\\.)*)")?\)/;
const imageTag = /^<img((?:\s+(?:src|alt|title)="[^"<>\n]*")+)\s*\/?>/;

const unescape = (text: string) => text.replace(/\\([[\]\\"])/g, '$1');
const escape = (text: string) => text.replace(/[[\]\\"]/g, '\\$&');
const address = (url: string) => (/[\s()<>]/.test(url) || url === '' ? `<${url}>` : url);

/** Reads a text that is one link and nothing else. */
export function readLink(text: string): { label: string; url: string } | undefined {
  const bare = /^<?(https?:\/\/[^\s<>]+)>?$/.exec(text)?.[1];
  if (bare !== undefined) return { label: bare, url: bare };
  const match = link.exec(text);
  const label = match?.[1];
  return match === null || !label ? undefined : { label: unescape(label), url: match[2] ?? match[3] ?? '' };
}

export const writeLink = (label: string, url: string): string => `[${escape(label)}](${address(url)})`;

export interface WrittenImage {
  name?: string;
  alt?: string;
  src: string;
}

const attribute = (attributes: string, name: string) =>
  new RegExp(`\\s${name}="([^"]*)"`).exec(attributes)?.[1]?.replaceAll('&quot;', '"').replaceAll('&amp;', '&');

function present(picture: WrittenImage): WrittenImage {
  return Object.fromEntries(
    Object.entries(picture).filter(([, value]) => value !== undefined),
  ) as unknown as WrittenImage;
}

/** Reads a text that is images and nothing else. */
export function readImages(text: string): WrittenImage[] | undefined {
  const images: WrittenImage[] = [];
  for (let rest = text.trim(); rest !== '';) {
    const match = image.exec(rest) ?? imageTag.exec(rest);
    if (match === null) return undefined;
    if (rest.startsWith('<')) {
      const attributes = match[1] ?? '';
      const src = attribute(attributes, 'src');
      if (src === undefined) return undefined;
      images.push(present({ src, alt: attribute(attributes, 'alt'), name: attribute(attributes, 'title') }));
    } else {
      const [, alt, angled, plain, name] = match;
      images.push(
        present({ src: angled ?? plain ?? '', alt: alt ? unescape(alt) : undefined, name: name && unescape(name) }),
      );
    }
    rest = rest.slice(match[0].length).trimStart();
  }
  return images.length > 0 ? images : undefined;
}

export function writeImages(images: readonly WrittenImage[]): string {
  const value = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return images
    .map(({ alt, src, name }) => {
      if (alt === '') return `<img src="${value(src)}" alt=""${name === undefined ? '' : ` title="${value(name)}"`}>`;
      return `![${escape(alt ?? '')}](${address(src)}${name === undefined ? '' : ` "${escape(name)}"`})`;
    })
    .join('\n\n');
}
