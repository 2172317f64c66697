import { cannotBeRead, nothingRead, type ReadModelCardResult } from './read-model-card-result.js';

/** What text is that is neither Markdown nor JSON; `undefined` for all other text. */
function sniffForeignText(text: string): string | undefined {
  if (text.includes('\0') || (text.match(/\uFFFD/g)?.length ?? 0) * 20 > text.length) return 'a binary file';
  if (!text.startsWith('<')) return undefined;
  if (/^<(?:!doctype\s+html|html|head|body)\b/i.test(text)) return 'an HTML page';
  const start = text.slice(0, 5000);
  if (/^<\?xml|^<[\w:.-]+[^<>]*\sxmlns[:=]/.test(text)) {
    if (/<(?:\w+:)?AppliedModelCard\b/.test(start)) return 'a CHAI applied model card';
    if (/<(?:\w+:)?bom\b/.test(start)) return 'a CycloneDX document';
    return 'an XML document';
  }
  return undefined;
}

function parseJson(text: string): { data: unknown } | { error: string } {
  try {
    return { data: JSON.parse(text) as unknown };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

async function readJson(text: string, isAsked: boolean): Promise<ReadModelCardResult | undefined> {
  const parsed = parseJson(text);
  if ('error' in parsed) {
    const isMarkdown = /^ {0,3}#{1,6}\s|^(?:\*\*|__)/m.test(text);
    if (!isAsked && (isMarkdown || !/^[{[]\s*["{[\]}]/.test(text))) return undefined;
    return nothingRead(`This looks like JSON but is not valid: ${parsed.error}`);
  }
  const { sniffJson } = await import('./sniff-json.js');
  const sniffed = isAsked ? { format: 'json' as const } : sniffJson(parsed.data);
  if ('looksLike' in sniffed) return cannotBeRead(sniffed.looksLike);
  const { readModelCardData } = await import('./read-model-card-data.js');
  return { ...readModelCardData(parsed.data), format: 'json' };
}

/** Reads text that may not be Markdown: as a card in JSON, or as what it looks like; undefined where it is Markdown. */
export async function readOtherText(text: string, isJson: boolean): Promise<ReadModelCardResult | undefined> {
  if (isJson) return readJson(text, true);
  if (text.startsWith('%PDF-')) {
    return nothingRead('This looks like a PDF file, which cannot be read. Use the document that it was made from.');
  }
  const foreign = sniffForeignText(text);
  if (foreign !== undefined) return cannotBeRead(foreign);
  return /^[{[]/.test(text) ? readJson(text, false) : undefined;
}
