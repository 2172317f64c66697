import * as v from 'valibot';

/**
 * A drawing on a board of 64 by 64, inside a circle of radius 17 around its middle, as the data of SVG paths. Each part
 * is one path; there has to be at least one.
 */
export const pictogramSchema = v.object({
  /** Drawn as lines 2.5 wide with round ends. */
  lines: v.optional(pathData()),
  /** Drawn as such lines, dashed. */
  dashes: v.optional(pathData()),
  /** Filled. */
  areas: v.optional(pathData()),
});

/** What path data consists of: commands and numbers, and nothing else. */
function pathData() {
  return v.pipe(
    v.string(),
    v.regex(/^[MLHVCSQTAZ\d\s,.e+-]*$/i, 'A drawing is the data of an SVG path: commands and numbers.'),
  );
}

/** A label for what can go wrong: one of the Data Hazards project's, or one that a page adds. */
export const dataHazardSchema = v.object({
  /** Lower-case words with hyphens between them; never changes. */
  id: v.pipe(v.string(), v.regex(/^[a-z\d]+(?:-[a-z\d]+)*$/, 'An id is lower-case words with hyphens between them.')),
  /** In sentence case. */
  title: v.pipe(v.string(), v.minLength(1)),
  /** A sentence or two in plain English. */
  description: v.optional(v.string(), ''),
  /** What it looks like in health and care, each a sentence. */
  examples: v.optional(v.array(v.string()), []),
  /** What can be done about it, each a sentence that begins with a verb. */
  precautions: v.optional(v.array(v.string()), []),
  /** Who suggests the precautions: the vocabulary's own authors, or the library. */
  precautionsBy: v.optional(v.picklist(['vocabulary', 'library'])),
  pictogram: v.optional(pictogramSchema),
  /** The vocabulary's own picture, for those who show it; the library's elements show the pictogram. */
  image: v.optional(v.object({ src: v.optional(v.string()), alt: v.optional(v.string()) })),
  /** Where the vocabulary explains it. */
  link: v.optional(v.string()),
});

export type Pictogram = v.InferOutput<typeof pictogramSchema>;
export type DataHazard = v.InferOutput<typeof dataHazardSchema>;
