import { decodeText, sizeLimitInBytes } from './load-document.js';

/** The text of a file that a person has chosen, or why there is none. Never rejects. */
export async function readTextFile(
  file: File,
): Promise<{ text: string } | { failure: 'tooLarge' | 'notText' | 'notReadable' }> {
  if (file.size > sizeLimitInBytes) return { failure: 'tooLarge' };
  try {
    const text = decodeText(new Uint8Array(await file.arrayBuffer()));
    return text === undefined ? { failure: 'notText' } : { text };
  } catch {
    return { failure: 'notReadable' };
  }
}
