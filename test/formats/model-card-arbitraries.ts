import * as fc from 'fast-check';
import { modelCardFields, modelCardSections } from '../../src/artefacts/model-card-fields.js';
import { currentPrompts, guidanceLines } from '../../src/formats/nhs-england-template.js';

/** A new word each time, so that a lost word cannot hide behind another one like it. */
const word = fc.nat(60_466_175).map((number) => `w${number.toString(36)}`);
const phrase = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));
const spoilt = fc.oneof(
  { weight: 6, arbitrary: phrase },
  { weight: 1, arbitrary: fc.tuple(phrase, phrase).map(([one, other]) => `${one} | ${other}`) },
  { weight: 1, arbitrary: fc.tuple(phrase, phrase).map(([one, other]) => `**${one}** ${other}`) },
  { weight: 1, arbitrary: phrase.map((text) => `[${text}](./path.md)`) },
  { weight: 1, arbitrary: phrase.map((text) => `${text}[^1] \`code\` $m$`) },
  { weight: 1, arbitrary: phrase.map((text) => `# ${text}`) },
  { weight: 1, arbitrary: phrase.map((text) => `- ${text}`) },
  { weight: 1, arbitrary: phrase.map((text) => `<br>${text}<br>`) },
  { weight: 1, arbitrary: fc.tuple(phrase, phrase).map(([one, other]) => `${one}<br>${other}`) },
);

const knownLabel = fc.constantFrom(
  ...modelCardFields.map(({ templateLabel, label }) => (templateLabel ?? label).replace(/:$/, '')),
  'Intended Use',
  'Training Data',
  'Hyperparameter Tuning',
  'License',
  'Limitations',
  'Out-of-scope use',
  'Overview',
  'Contact',
);
const labelWords = fc.oneof(knownLabel, phrase);
const headingWords = fc.oneof(
  fc.constantFrom(...modelCardSections.map(({ heading }) => heading)),
  fc.constantFrom(
    'Model Details',
    'Model Use',
    'Training Data',
    'Metrics',
    'Factors',
    'Details',
    'Training Methods:',
    'Model Evaluation',
    'Known limitations',
    'Evaluation Data',
    '2.1 Data',
    'Caveats and Recommendations',
    'Performance and Limitations',
  ),
  phrase,
);
const gap = fc.constantFrom('\n', '\n\n', '\n\n\n');

const table = fc
  .tuple(
    fc.constantFrom(
      '|  |  |',
      '| Metric | Value |',
      '| Type | Split |',
      '| Detail | Information |',
      '| Left | Right |',
    ),
    fc.array(
      fc.tuple(
        fc.oneof(
          labelWords.map((words) => `**${words}:**`),
          phrase,
        ),
        spoilt.map((text) => text.replaceAll('|', '\\|')),
        fc.constantFrom(' |', '', ' | tail', ' | tail |'),
      ),
      { maxLength: 4 },
    ),
  )
  .map(([header, rows]) =>
    [header, '| --- | --- |', ...rows.map(([label, text, end]) => `| ${label} | ${text}${end}`)].join('\n'),
  );

const blockText = fc.oneof(
  { weight: 4, arbitrary: spoilt },
  {
    weight: 2,
    arbitrary: fc
      .array(spoilt, { minLength: 1, maxLength: 3 })
      .map((items) => items.map((item) => `- ${item}`).join('\n')),
  },
  {
    weight: 1,
    arbitrary: fc
      .array(phrase, { minLength: 1, maxLength: 3 })
      .map((items) => items.map((item, index) => `${index + 1}. ${item}`).join('\n')),
  },
  { weight: 1, arbitrary: phrase.map((text) => `- ${text}\n  - ${text}`) },
  { weight: 2, arbitrary: table },
  { weight: 1, arbitrary: phrase.map((text) => `\`\`\`\n# ${text}\n**Scope:** ${text}\n\`\`\``) },
  { weight: 1, arbitrary: phrase.map((text) => `> [!NOTE]\n> ${text}`) },
  { weight: 1, arbitrary: phrase.map((text) => `<details>\n<summary>${text}</summary>\n\n${text}\n\n</details>`) },
  { weight: 1, arbitrary: phrase.map((text) => `    ${text}`) },
  { weight: 1, arbitrary: phrase.map((text) => `<img src="./visuals/cm.png" width="400"/><br>\n${text}`) },
  { weight: 1, arbitrary: phrase.map((text) => `[^1]: Note ${text}\n    ${text}`) },
  { weight: 1, arbitrary: word.map((text) => `[^1]: ${text}`) },
  { weight: 1, arbitrary: phrase.map((text) => `[1]: https://example.org "${text}"`) },
  { weight: 1, arbitrary: fc.constantFrom('---', '<br>', '<!-- note -->', 'TBC') },
  { weight: 1, arbitrary: fc.constantFrom(...Object.values(currentPrompts), ...guidanceLines) },
);

const label = fc
  .tuple(
    labelWords,
    fc.constantFrom('**X:** ', '**X**: ', '__X:__ ', '**X:**\n', '**X:**\n\n'),
    fc.oneof(blockText, fc.constant('')),
  )
  .map(([words, form, text]) => form.replace('X', words) + text);
const heading = fc
  .tuple(headingWords, fc.integer({ min: 1, max: 4 }))
  .map(([words, level]) => `${'#'.repeat(level)} ${words}`);
const end = fc.constantFrom('', '', '', '\n```\nopen', '\n<!-- open', '\n<script>\n\n# open\n\n**Scope:** w1 <style>');

/** Documents of random pieces, as irregular as real ones. */
export const documents = fc
  .tuple(
    fc.constantFrom(
      '',
      '# Model Card: Alpha\n\n',
      '# Model Card\n\n',
      '# {Model Name} Model Card\n\n',
      '---\ntitle: Beta\ntags: [a]\n---\n\n',
    ),
    fc.array(
      fc.tuple(
        fc.oneof(
          { weight: 3, arbitrary: label },
          { weight: 2, arbitrary: heading },
          { weight: 2, arbitrary: blockText },
        ),
        gap,
      ),
      { maxLength: 25 },
    ),
    end,
  )
  .map(([start, pieces, last]) => start + pieces.map(([text, space]) => text + space).join('') + last);

const paragraphs = fc.array(phrase, { minLength: 1, maxLength: 3 }).map((texts) => texts.join('\n\n'));
const bullets = fc
  .array(phrase, { minLength: 2, maxLength: 3 })
  .map((texts) => `${texts[0] ?? ''}:\n\n${texts.map((text) => `- ${text}`).join('\n')}`);
const markdown = fc.oneof(phrase, paragraphs, bullets);
const only = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: undefined });
const some = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.array(arbitrary, { minLength: 1, maxLength: 4 });
const number = fc.tuple(fc.nat(99), fc.nat(99)).map(([whole, part]) => `${whole}.${String(part).padStart(2, '0')}`);

function record<Shape extends object>(shape: { [Key in keyof Shape]: fc.Arbitrary<Shape[Key]> }) {
  return fc
    .record(shape)
    .map((made) => Object.fromEntries(Object.entries(made).filter(([, value]) => value !== undefined)));
}

/** Sections without anything in them are not there. */
function withoutEmpty(card: object): object {
  return Object.fromEntries(
    Object.entries(card as Record<string, unknown>).filter(
      ([, value]: [string, unknown]) =>
        value !== undefined && !(typeof value === 'object' && value !== null && Object.keys(value).length === 0),
    ),
  );
}

const paths = [...modelCardSections.map(({ name }) => name), ...modelCardFields.map(({ path }) => path)];
const image = record({
  src: fc.constantFrom('a.png', './b c.png', 'https://example.org/(c).png'),
  alt: only(fc.oneof(phrase, fc.constant(''))),
  name: only(phrase),
});
const metric = record({
  name: phrase,
  value: only(fc.oneof(number, phrase)),
  unit: only(word),
  slice: only(phrase),
  interval: only(record({ lower: number, upper: number, level: only(fc.constant('95%')) })),
  sampleSize: only(fc.nat(5000).map(String)),
  threshold: only(number),
  dataset: only(phrase),
  split: only(phrase),
  source: only(phrase),
  notes: only(phrase),
}).map((made) => (/^\d+\.\d\d$/.test(String(made.value)) ? { ...made, number: Number(made.value) } : made));

/** Cards whose texts are plain Markdown: paragraphs and lists. */
export const cards = fc
  .record({
    title: only(fc.oneof(phrase, fc.constantFrom('Model Card: Alpha', 'Pipeline Card: Beta', 'Gamma #'))),
    summary: only(markdown),
    modelType: only(markdown),
    owners: only(
      some(
        record({ name: only(phrase), role: only(phrase), contact: only(phrase) }).filter(
          (owner) => Object.keys(owner).length > 0,
        ),
      ),
    ),
    organisation: only(markdown),
    status: only(phrase),
    version: record({ name: only(phrase), date: only(phrase), notes: only(markdown) }),
    dates: record({ created: only(phrase), launched: only(phrase), updated: only(phrase), nextReview: only(phrase) }),
    licences: only(some(record({ name: phrase, url: only(fc.constant('https://example.org/licence')) }))),
    links: only(some(record({ label: phrase, url: fc.constantFrom('https://example.org', './a b.md') }))),
    images: only(some(image)),
    tags: only(
      some(
        fc.oneof(
          word,
          phrase.map((text) => `${text}, too`),
        ),
      ),
    ),
    languages: only(some(word)),
    overview: only(markdown),
    intendedUse: record({
      background: only(markdown),
      scope: only(markdown),
      users: only(markdown),
      useCases: only(markdown),
      outOfScope: only(markdown),
      howToUse: only(markdown),
    }),
    data: record({
      overview: only(markdown),
      sources: only(some(markdown)),
      sensitive: only(markdown),
      preprocessing: only(markdown),
      splitSummary: only(markdown),
      splits: only(some(record({ name: phrase, share: only(phrase), description: only(markdown) }))),
    }),
    methodology: record({
      modelType: only(markdown),
      models: only(markdown),
      architecture: only(markdown),
      inputs: only(markdown),
      outputs: only(markdown),
      justification: only(markdown),
      features: only(markdown),
      algorithm: only(markdown),
      alternatives: only(some(markdown)),
      trainingProcess: only(markdown),
      hyperparameters: only(markdown),
      environment: only(markdown),
    }),
    evaluation: record({
      process: only(markdown),
      focus: only(markdown),
      breakdown: only(markdown),
      metricsSummary: only(markdown),
      metrics: only(some(metric)),
      graphics: only(some(image)),
      deployment: only(markdown),
    }),
    ethics: record({
      bias: only(markdown),
      safety: only(markdown),
      risks: only(some(record({ name: phrase, mitigation: only(markdown) }))),
      groups: only(some(markdown)),
    }),
    oversight: record({ humanReview: only(markdown), appeals: only(markdown), training: only(markdown) }),
    caveats: record({
      limitations: only(some(markdown)),
      tradeoffs: only(some(markdown)),
      recommendations: only(markdown),
    }),
    extra: only(
      some(
        record({
          heading: phrase,
          level: only(fc.integer({ min: 1, max: 6 })),
          body: fc.oneof(markdown, fc.constant('')),
          after: only(fc.constantFrom(...paths)),
        }),
      ),
    ),
    references: only(
      fc
        .uniqueArray(word, { minLength: 1, maxLength: 2 })
        .map((names) => names.map((name) => `[${name}]: https://example.org`).join('\n')),
    ),
    labels: only(
      fc.constantFrom(
        { 'intendedUse.scope': 'Intended Use' },
        { data: 'Dataset', 'data.overview': 'Training Data' },
        { licences: 'License', 'version.name': 'Model version' },
      ),
    ),
  })
  .map((card) => withoutEmpty(card));
