import * as v from 'valibot';

/**
 * What a model card is. Every long text is Markdown, kept as the author wrote it; every value is a string as written,
 * so that "9.40" stays "9.40". Nothing is required, because no format we read requires anything.
 */

/** JSON written by hand often holds a bare number where a value is meant. */
const written = v.pipe(v.union([v.string(), v.number()]), v.transform(String));
const text = v.string();
const texts = v.array(text);

export const intervalSchema = v.object({
  lower: v.optional(written),
  upper: v.optional(written),
  /** For example "95%". */
  level: v.optional(written),
});

export const metricSchema = v.object({
  name: text,
  value: v.optional(written),
  /** Only where the whole of `value` is a number. */
  number: v.optional(v.number()),
  unit: v.optional(text),
  /** The sub-group measured; absent means everybody. */
  slice: v.optional(text),
  interval: v.optional(intervalSchema),
  sampleSize: v.optional(written),
  threshold: v.optional(written),
  dataset: v.optional(text),
  split: v.optional(text),
  source: v.optional(text),
  notes: v.optional(text),
});

export const imageSchema = v.object({
  name: v.optional(text),
  alt: v.optional(text),
  src: text,
});

export const extraSchema = v.object({
  /** As the author wrote it; absent for prose that stood without one. */
  heading: v.optional(text),
  /** 1 to 6 for a Markdown heading; absent for a bold label at the start of a line. */
  level: v.optional(v.number()),
  body: text,
  /** Path of the field or section it stood behind; absent means before everything. */
  after: v.optional(text),
});

export const modelCardSchema = v.object({
  title: v.optional(text),
  summary: v.optional(text),
  modelType: v.optional(text),
  owners: v.optional(v.array(v.object({ name: v.optional(text), role: v.optional(text), contact: v.optional(text) }))),
  organisation: v.optional(text),
  status: v.optional(text),
  version: v.optional(v.object({ name: v.optional(written), date: v.optional(text), notes: v.optional(text) })),
  dates: v.optional(
    v.object({
      created: v.optional(text),
      launched: v.optional(text),
      updated: v.optional(text),
      nextReview: v.optional(text),
    }),
  ),
  licences: v.optional(v.array(v.object({ name: text, url: v.optional(text) }))),
  links: v.optional(v.array(v.object({ label: text, url: text }))),
  images: v.optional(v.array(imageSchema)),
  tags: v.optional(texts),
  languages: v.optional(texts),
  overview: v.optional(text),
  intendedUse: v.optional(
    v.object({
      background: v.optional(text),
      scope: v.optional(text),
      users: v.optional(text),
      useCases: v.optional(text),
      outOfScope: v.optional(text),
      howToUse: v.optional(text),
    }),
  ),
  data: v.optional(
    v.object({
      overview: v.optional(text),
      sources: v.optional(texts),
      sensitive: v.optional(text),
      preprocessing: v.optional(text),
      /** What stands about the split beside its table. */
      splitSummary: v.optional(text),
      splits: v.optional(v.array(v.object({ name: text, share: v.optional(written), description: v.optional(text) }))),
    }),
  ),
  methodology: v.optional(
    v.object({
      modelType: v.optional(text),
      models: v.optional(text),
      architecture: v.optional(text),
      inputs: v.optional(text),
      outputs: v.optional(text),
      justification: v.optional(text),
      features: v.optional(text),
      algorithm: v.optional(text),
      alternatives: v.optional(texts),
      trainingProcess: v.optional(text),
      hyperparameters: v.optional(text),
      environment: v.optional(text),
    }),
  ),
  evaluation: v.optional(
    v.object({
      process: v.optional(text),
      focus: v.optional(text),
      breakdown: v.optional(text),
      /** What stands about the metrics beside their table. */
      metricsSummary: v.optional(text),
      metrics: v.optional(v.array(metricSchema)),
      graphics: v.optional(v.array(imageSchema)),
      deployment: v.optional(text),
    }),
  ),
  ethics: v.optional(
    v.object({
      bias: v.optional(text),
      safety: v.optional(text),
      risks: v.optional(v.array(v.object({ name: text, mitigation: v.optional(text) }))),
      groups: v.optional(texts),
    }),
  ),
  oversight: v.optional(
    v.object({ humanReview: v.optional(text), appeals: v.optional(text), training: v.optional(text) }),
  ),
  caveats: v.optional(
    v.object({
      limitations: v.optional(texts),
      tradeoffs: v.optional(texts),
      recommendations: v.optional(text),
    }),
  ),
  /** Everything a reader has no place for, kept with where it stood. */
  extra: v.optional(v.array(extraSchema)),
  /** The link and footnote definitions that the texts refer to, as Markdown. */
  references: v.optional(text),
  /** By path: the author's own label or heading, where its words are not ours. */
  labels: v.optional(v.record(v.string(), text)),
});

export type ModelCard = v.InferOutput<typeof modelCardSchema>;
export type Metric = v.InferOutput<typeof metricSchema>;
export type Extra = v.InferOutput<typeof extraSchema>;
export type ModelCardImage = v.InferOutput<typeof imageSchema>;
