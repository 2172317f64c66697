/**
 * A document, or data, that tries to do more on a page than be read.
 *
 * - Script calls `__nhsProbe()`.
 * - Whatever must not be asked for is at `probe.invalid`; a name that no network knows.
 * - The pictures that an author may show are those beside the document and at `picture.invalid`.
 */
export type HostileDocument =
  /** Markdown that the harness sets into a model card, in a section and in each place that takes a line. */
  | { kind: 'snippet'; text: string }
  /** A whole document, as it is. */
  | { kind: 'document'; text: string }
  /** A card as data, given by property, by attribute and as a document of JSON. */
  | { kind: 'data'; data: unknown }
  /** A card as JSON that no object can be, given by attribute and as a document. */
  | { kind: 'json'; text: string }
  /** What a page's author may pass on unseen. */
  | { kind: 'attributes'; attributes: Record<string, string> };

/** Hostile documents of one kind, by what each tries. */
export type HostileDocuments = Record<string, HostileDocument>;

/** Markdown by what it tries, as snippets. */
export function snippets(texts: Record<string, string>): HostileDocuments {
  return mapped(texts, (text) => ({ kind: 'snippet', text }));
}

/** Whole documents by what they try. */
export function documents(texts: Record<string, string>): HostileDocuments {
  return mapped(texts, (text) => ({ kind: 'document', text }));
}

function mapped(texts: Record<string, string>, make: (text: string) => HostileDocument): HostileDocuments {
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, make(text)]));
}
