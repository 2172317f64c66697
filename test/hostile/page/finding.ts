/** Something that must not happen. `id` is the document's, where that is known. */
export interface Finding {
  what: 'ran' | 'tree' | 'page' | 'policy' | 'error' | 'not shown';
  detail: string;
  id?: number;
}
