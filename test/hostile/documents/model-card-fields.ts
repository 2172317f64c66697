import type { HostileDocument, HostileDocuments } from './hostile-document.js';

const data = (value: Record<string, unknown>): HostileDocument => ({
  kind: 'data',
  data: { title: 'Bed Forecast', ...value },
});
const attributes = (values: Record<string, string>): HostileDocument => ({ kind: 'attributes', attributes: values });
const tag = '<img src onerror="__nhsProbe()">';
const script = 'javascript:__nhsProbe()';
const link = `[words](${script})`;

/** Hostile text in every field of a card given as data, and in every attribute of the element. */
export const modelCardFields: HostileDocuments = {
  'title and summary': data({ title: tag, summary: `${tag} ${link}`, modelType: tag }),
  'organisation and status': data({ organisation: `${tag} ${link}`, status: '<b onclick="__nhsProbe()">x' }),
  'status that is an address': data({ status: script, modelType: `<a href="${script}">words</a>` }),
  owners: data({
    owners: [
      { name: tag, role: link, contact: script },
      { name: script, role: tag, contact: `mailto:${tag}` },
    ],
  }),
  'one owner': data({ owners: [{ name: `${tag}x`, contact: `[x](${script})` }] }),
  version: data({ version: { name: tag, date: link, notes: `${tag}\n\n${link}` } }),
  dates: data({ dates: { created: tag, launched: link, updated: tag, nextReview: `<svg/onload=__nhsProbe()>` } }),
  licence: data({ licences: [{ name: tag, url: script }] }),
  licences: data({
    licences: [
      { name: tag, url: 'java\tscript:__nhsProbe()' },
      { name: link, url: ' JAVASCRIPT:__nhsProbe()' },
      { name: 'x', url: 'data:text/html,x' },
    ],
  }),
  links: data({
    links: [
      { label: tag, url: script },
      { label: link, url: 'https://probe.invalid/"onclick="__nhsProbe()' },
      { label: script, url: '\u0001javascript:__nhsProbe()' },
    ],
  }),
  'links in code': data({
    links: [
      { label: 'words', url: 'javascript&colon;__nhsProbe()' },
      { label: 'words', url: 'vbscript:x' },
      { label: 'words', url: 'https:javascript:x' },
      { label: 'words', url: 'https://[' },
      { label: tag, url: 'file:///etc/hosts' },
    ],
  }),
  images: data({
    images: [
      { name: tag, alt: '" onerror="__nhsProbe()', src: 'http://probe.invalid"onerror="__nhsProbe()' },
      { src: script, alt: tag },
      { src: 'data:image/svg+xml,<svg/onload=__nhsProbe()>' },
    ].map((image) => ({ ...image, src: image.src.replace('http://probe.invalid', 'picture.png') })),
  }),
  graphics: data({
    evaluation: {
      graphics: [
        { name: link, alt: tag, src: 'picture.png' },
        { name: tag, src: ' java\nscript:__nhsProbe()' },
        { src: 'data:text/html,<script>__nhsProbe()</script>' },
      ],
    },
  }),
  'tags and languages': data({ tags: [tag, link, script], languages: [tag, '"onclick="__nhsProbe()'] }),
  overview: data({ overview: `${tag}\n\n${link}\n\n<script>__nhsProbe()</script>` }),
  'intended use': data({
    intendedUse: {
      background: tag,
      scope: link,
      users: tag,
      useCases: `- ${tag}`,
      outOfScope: `> ${tag}`,
      howToUse: `\`\`\`\n${tag}\n\`\`\`\n${tag}`,
    },
  }),
  data: data({
    data: {
      overview: tag,
      sources: [tag, link],
      sensitive: link,
      preprocessing: tag,
      splitSummary: tag,
      splits: [{ name: tag, share: link, description: tag }],
    },
  }),
  methodology: data({
    methodology: {
      modelType: tag,
      models: link,
      architecture: tag,
      inputs: tag,
      outputs: link,
      justification: tag,
      features: tag,
      algorithm: link,
      alternatives: [tag, link],
      trainingProcess: tag,
      hyperparameters: link,
      environment: tag,
    },
  }),
  evaluation: data({
    evaluation: { process: tag, focus: link, breakdown: tag, metricsSummary: `${tag} ${link}`, deployment: tag },
  }),
  metrics: data({
    evaluation: {
      metrics: [
        {
          name: tag,
          value: link,
          number: 0.5,
          unit: tag,
          slice: tag,
          interval: { lower: tag, upper: link, level: tag },
          sampleSize: tag,
          threshold: link,
          dataset: tag,
          split: tag,
          source: script,
          notes: link,
        },
        {
          name: tag,
          value: '0.5',
          number: 0.5,
          interval: { lower: '0.4', upper: '0.6', level: '"><svg/onload=__nhsProbe()>' },
        },
      ],
    },
  }),
  'metrics that draw a chart': data({
    evaluation: {
      metrics: [1, 2, 3].map((number) => ({
        name: `</text></svg>${tag}`,
        value: String(number),
        number,
        slice: `"><svg/onload=__nhsProbe()>${number}`,
        unit: '<script>__nhsProbe()</script>',
        interval: { lower: String(number - 1), upper: String(number + 1) },
      })),
    },
  }),
  ethics: data({
    ethics: { bias: tag, safety: link, risks: [{ name: tag, mitigation: link }, { name: link }], groups: [tag, link] },
  }),
  'oversight and caveats': data({
    oversight: { humanReview: tag, appeals: link, training: tag },
    caveats: { limitations: [tag, link], tradeoffs: [tag], recommendations: `${tag}${link}` },
  }),
  extra: data({
    extra: [
      { heading: tag, level: 2, body: `${tag}\n\n${link}` },
      { heading: link, body: tag, after: 'data' },
      { body: tag, after: 'intendedUse.scope' },
    ],
  }),
  references: data({ overview: '[words][a] words[^b]', references: `[a]: ${script}\n\n[^b]: ${tag} ${link}` }),
  labels: data({
    summary: 'x',
    overview: 'x',
    labels: {
      summary: tag,
      overview: link,
      data: tag,
      'Training methods': tag,
      'evaluation.metrics.name': tag,
      'data.splits.name': link,
      'evaluation.metrics.__proto__': tag,
    },
    data: { overview: 'x', splits: [{ name: 'x' }] },
    evaluation: { metrics: [{ name: 'x', value: '1', number: 1 }] },
  }),
  'source that is script': attributes({ src: script }),
  'source that is data': attributes({ src: 'data:text/markdown,# x%0A%0A<img src onerror=__nhsProbe()>' }),
  'source that is a page of data': attributes({ src: 'data:text/html,<script>parent.__nhsProbe()</script>' }),
  'source that is a blob or a file': attributes({ src: 'blob:null/1' }),
  'source that hides its scheme': attributes({ src: ' java\tscript\n:__nhsProbe()' }),
  'source that is no address': attributes({ src: 'http://[<img src onerror=__nhsProbe()>' }),
  'source that is not there': attributes({ src: '/missing/"><img src onerror=__nhsProbe()>' }),
  'card attribute that is HTML': attributes({ card: tag }),
  sections: attributes({
    sections: `data ${tag} __proto__ constructor`,
    card: `{"title":"<img src onerror=__nhsProbe()>","overview":"x"}`,
  }),
  language: attributes({
    lang: '"><img src onerror=__nhsProbe()>',
    card: '{"title":"x","summary":"<svg/onload=__nhsProbe()>"}',
  }),
  'heading level': attributes({
    'heading-level': '2><img src onerror=__nhsProbe()',
    card: '{"title":"<svg/onload=__nhsProbe()>"}',
  }),
  view: attributes({
    view: 'summary',
    card: '{"title":"<svg/onload=__nhsProbe()>","summary":"[words](javascript:__nhsProbe())","overview":"<img src onerror=__nhsProbe()>"}',
  }),
  'pictures of a section that is not asked for': attributes({
    sections: 'data',
    card: `{"title":"x","overview":"<img src='http://probe.invalid/overview'>","images":[{"src":"http://probe.invalid/image"}]}`,
  }),
  'language that is none': attributes({
    lang: 'x" onload="__nhsProbe()',
    dir: 'rtl" onclick="__nhsProbe()',
    card: `{"title":"x","summary":"<svg/onload=__nhsProbe()>"}`,
  }),
};
