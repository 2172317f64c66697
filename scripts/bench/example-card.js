/**
 * Model cards of any size in the form of the NHS England template, the same for the same size and seed: filled tables
 * and labels, prose, nested lists, links, code, quotations and sections of the author's own.
 */
const words = (
  'the a of and to in for with on by from at as is are was were be been this that which each these our model patients ' +
  'hospital trust appointment record records clinical clinician staff service services ward region data variable ' +
  'feature features score scores risk estimate estimates interval threshold training validation testing sample samples ' +
  'cohort group groups age ethnicity deprivation sex postcode referral discharge admission waiting list coding missing ' +
  'value values measured compared reviewed recorded linked removed weighted calibrated sensitive anonymised ' +
  'pseudonymised agreed monitored monthly yearly before after between within because where while although local ' +
  'national analysts team teams report dashboard decision decisions support review reviewed safe safety fairness bias ' +
  'gradient boosted tree trees regression logistic neural network baseline metric metrics recall precision error ' +
  'errors drift performance deployment software version release change changes limitation limitations documented'
).split(' ');

const topics = (
  'Data quality,Monitoring plan,Change control,Information governance,Local validation,Model drift,Clinical pathway,' +
  'Consultation with patients,Deployment steps,Staff training,Sub-group analysis,Known errors,Further work,' +
  'Computing environment,Comparison with current practice,Publication'
).split(',');

/** Mulberry32: small, even, and the same everywhere. */
function randomNumbers(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function writer(seed) {
  const random = randomNumbers(seed);
  const upTo = (limit) => Math.floor(random() * limit);
  const pick = (list) => list[upTo(list.length)];
  const run = (count) => Array.from({ length: count }, () => pick(words)).join(' ');
  const capital = (text) => text[0].toUpperCase() + text.slice(1);

  function phrase() {
    const kind = upTo(12);
    if (kind === 0) return `**${run(2)}**`;
    if (kind === 1) return `_${run(2)}_`;
    if (kind === 2) return `[${run(3)}](https://example.nhs.uk/${pick(words)}/${upTo(900)})`;
    if (kind === 3) return `\`${pick(words)}_${pick(words)}\``;
    return run(4 + upTo(7));
  }
  const sentence = () => `${capital(`${run(2)} ${phrase()}, ${phrase()} ${run(3)}`)}.`;
  const paragraph = (count = 2 + upTo(4)) => Array.from({ length: count }, sentence).join(' ');
  const items = (mark, count, indent = '') =>
    Array.from(
      { length: count },
      (_, index) => `${indent}${mark === '1.' ? `${index + 1}.` : mark} ${capital(phrase())}`,
    );

  const list = () => items('-', 3 + upTo(4)).join('\n');
  const numbered = () => items('1.', 3 + upTo(3)).join('\n');
  const nested = () =>
    items('-', 3)
      .map((item) => [item, ...items('-', 2, '  '), ...items('-', 2, '    ')].join('\n'))
      .join('\n');
  const table = () => {
    const rows = Array.from({ length: 4 + upTo(4) }, () => `| ${capital(run(2))} | ${value()} | ${phrase()} |`);
    return ['| Group | Value | Note |', '| --- | ---: | --- |', ...rows].join('\n');
  };
  const value = () => (0.5 + random() / 2).toFixed(3);
  const code = () => `\`\`\`python\n${pick(words)} = read("${pick(words)}.csv")\nprint(${pick(words)})\n\`\`\``;
  const quotation = () => `> ${sentence()}\n> ${sentence()}`;
  const block = () =>
    pick([paragraph, paragraph, paragraph, paragraph, list, list, numbered, nested, table, quotation, code])();
  return { block, paragraph, list, numbered, nested, sentence, run, capital, value, upTo, pick };
}

/**
 * @param {number} bytes about how large; a card is never smaller than the template's own fields
 * @param {number} seed
 */
export function exampleCard(bytes, seed) {
  const write = writer(seed * 7919 + bytes);
  const name = write.capital(write.run(3));
  const field = (label, text = write.sentence()) => `**${label}:** ${text}`;
  const parts = [
    `# ${name} Model Card`,
    write.sentence(),
    '## Specification',
    [
      '|  |  |',
      '| --- | --- |',
      `| **Description:** | ${write.sentence()} |`,
      '| **Model Type:** | Gradient boosted trees |',
      `| **Developed By:** | ${write.capital(write.run(2))} team |`,
      '| **Status** | Development |',
      '| **Launch Date:** | 4 March 2026 |',
      '| **Version** | 1.4.0 |',
    ].join('\n'),
    '## Intended Use',
    field('Development Background'),
    field('Scope'),
    field('Intended Users'),
    field('Use cases out of scope', `\n${write.list()}`),
    '## Data',
    field('Data Overview'),
    field('Sensitive Data'),
    field('Pre-processing and cleaning', `\n\n${write.nested()}`),
    [
      '**Data Split:**',
      '| Type | Split | Description |',
      '| --- | --- | --- |',
      `| **Training:** | 70% | ${write.run(5)} |`,
      `| **Testing:** | 20% | ${write.run(5)} |`,
      `| **Validation:** | 10% | ${write.run(5)} |`,
    ].join('\n'),
    '## Methodology and Training',
    field('Model Type', 'Gradient boosted trees.'),
    field('Models Used'),
    field('Justification'),
    field('Feature Engineering'),
    field('Algorithm Details'),
    field('Alternative Methods Considered', `\n${write.numbered()}`),
    '### Training Methods:',
    field('Training Process'),
    field('Hyperparameter/Fine Tuning'),
    '## Evaluation and Performance',
    '### Model Evaluation',
    field('Evaluation Process'),
    field('Evaluation Focus'),
    field('Performance breakdown'),
    [
      '**Metrics:**',
      '| Metric | Value |',
      '| --- | --- |',
      ...['F1 Score', 'Precision', 'Recall'].map((metric) => `| **${metric}** | ${write.value()} |`),
    ].join('\n'),
    '**Performance in Deployment**: ' + write.sentence(),
    '### Ethical Considerations',
    field('Bias and fairness analysis'),
    field('Implications for human safety'),
    '### Caveats',
    field('Caveats and Limitations', `\n${write.list()}`),
  ];
  return filledUp(parts, bytes, write);
}

/** Half of what is missing goes below the template's own labels, half into sections of the author's own. */
function filledUp(parts, bytes, write) {
  let missing = bytes - parts.join('\n\n').length;
  const below = parts.map(() => []);
  const labels = parts.flatMap((part, index) => (/^\*\*(?!Metrics|Data Split)/.test(part) ? [index] : []));
  const half = missing / 2;
  for (let turn = 0; missing > half; turn += 1) {
    const block = write.block();
    below[labels[turn % labels.length]].push(block);
    missing -= block.length + 2;
  }
  const own = [];
  while (missing > 0) {
    const before = own.join('\n\n').length;
    own.push(`## ${write.pick(topics)} ${write.upTo(1000)}`, write.block(), write.block());
    for (let part = write.upTo(3); part > 0; part -= 1) own.push(`### ${write.capital(write.run(3))}`, write.block());
    missing -= own.join('\n\n').length - before;
  }
  return `${[...parts.flatMap((part, index) => [part, ...below[index]]), ...own].join('\n\n')}\n`;
}
