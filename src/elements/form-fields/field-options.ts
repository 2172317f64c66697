/** What every field of a form has; its hint and its error are found by ids that begin with its own. */
export interface FieldOptions {
  /** Unique in the shadow root. */
  id: string;
  /** Words, or what Lit makes of them. */
  label: unknown;
  /** What the field is about, for those who hear the label alone. */
  about?: string;
  /** Words, or what Lit makes of them. */
  hint?: unknown;
  /** Ids of what stands elsewhere and describes it too. */
  describedBy?: readonly string[];
  /** Whether it has to be filled in, where nothing else says so. */
  isRequired?: boolean;
  /** What is wrong with it, in words. */
  error?: string;
  /** Language of what is written in it, where it is not that of the page's own words. */
  lang?: string;
}
