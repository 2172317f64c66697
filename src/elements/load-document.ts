export const timeLimitInSeconds = 15;
export const sizeLimitInBytes = 5_000_000;

/** Why a document did not arrive, in the order in which it can happen. */
export type LoadFailure =
  'address-not-allowed' | 'no-network' | 'timed-out' | 'not-found' | 'refused' | 'wrong-content' | 'too-large';

export type LoadResult = { text: string; url: string } | { failure: LoadFailure; status?: number };

const timedOut = new Error('The time is up.');

/** Reads a body up to the size limit; `undefined` when it is larger. */
async function readBytes(response: Response): Promise<Uint8Array | undefined> {
  if (Number(response.headers.get('content-length') ?? 0) > sizeLimitInBytes) {
    await response.body?.cancel();
    return undefined;
  }
  const reader = response.body?.getReader();
  if (!reader) return new Uint8Array(await response.arrayBuffer());
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > sizeLimitInBytes) {
      await reader.cancel();
      return undefined;
    }
    chunks.push(value);
  }
  if (chunks.length === 1) return chunks[0];
  const bytes = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
}

const decoder = new TextDecoder('utf-8', { fatal: true });

/** The text of a file in UTF-8; undefined where it is none. */
export function decodeText(bytes: Uint8Array): string | undefined {
  try {
    const text = decoder.decode(bytes);
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}

/**
 * Fetches a text document. Resolves to its text and final address, or to why there is none; rejects only when the
 * caller stops it by `reading`, with an `AbortError`. When the time is up it stops `reading` itself, which is of no use
 * for another document then.
 */
export async function loadDocument(address: string, baseUrl: string, reading: AbortController): Promise<LoadResult> {
  let url: URL;
  try {
    url = new URL(address, baseUrl);
  } catch {
    return { failure: 'address-not-allowed' };
  }
  const isAllowed = ['https:', 'http:'].includes(url.protocol) || url.protocol === new URL(baseUrl).protocol;
  if (!isAllowed) return { failure: 'address-not-allowed' };

  const { signal } = reading;
  const limit = setTimeout(() => reading.abort(timedOut), timeLimitInSeconds * 1000);
  try {
    const response = await fetch(url, { signal });
    if (response.status === 404 || response.status === 410) return { failure: 'not-found', status: response.status };
    if (!response.ok) return { failure: 'refused', status: response.status };
    // Many sites answer a missing file with their start page and the status 200.
    if (/^\s*(text\/html|application\/xhtml)/i.test(response.headers.get('content-type') ?? '')) {
      return { failure: 'wrong-content' };
    }
    const bytes = await readBytes(response);
    if (!bytes) return { failure: 'too-large' };
    const text = decodeText(bytes);
    return text === undefined ? { failure: 'wrong-content' } : { text, url: response.url || url.href };
  } catch (error) {
    if (!signal.aborted) return { failure: 'no-network' };
    if (signal.reason === timedOut) return { failure: 'timed-out' };
    throw error;
  } finally {
    clearTimeout(limit);
  }
}
