/** How an author's text is fitted into the page around it. */
export interface RichTextOptions {
  /** The level that the author's shallowest heading takes; deeper ones follow, 6 at most. */
  headingLevel: number;
  /** What relative addresses are relative to: the address of the document. */
  baseUrl?: string;
  /** Language of the text where it is not English: then our own words in it are marked as English. */
  language?: string;
  /** Stands before the id of each heading, where one page shows several documents. */
  idPrefix?: string;
  /**
   * How often each id and each label was used so far. Texts that stand on one page share one map, made anew for each
   * rendering, so that none of them takes what another has.
   */
  taken?: Map<string, number>;
}
