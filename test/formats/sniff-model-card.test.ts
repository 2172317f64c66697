import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readModelCard } from '../../src/formats/read-model-card.js';

const templateLabels = '**Development Background:** A\n\n**Sensitive Data:** B\n\n**Performance breakdown:** C';

describe('what a document is', () => {
  const cards: [what: string, text: string, format: string][] = [
    ['the current NHS England template', `# A Model Card\n\n## Specification\n\n${templateLabels}`, 'nhs-england'],
    ['its first revision', `# A Model Card\n\n## Details\n\n${templateLabels}`, 'nhs-england'],
    [
      'the same with Windows line ends and a byte order mark',
      `\uFEFF# A\r\n\r\n## Specification\r\n\r\n${templateLabels.replaceAll('\n', '\r\n')}`,
      'nhs-england',
    ],
    ['its labels without its heading', templateLabels, 'markdown'],
    [
      'the NHSX template',
      '# Model Card: A\n## Model Details\n## Model Use\n### Intended Use\nB\n## Performance and Limitations\nC',
      'nhsx',
    ],
    [
      'the NHSX template for a pipeline',
      '# Pipeline Card: A\n## Pipeline Details\n## Pipeline Use\n### Out-of-scope cases\nB\n## Performance and Limitations\nC',
      'nhsx',
    ],
    [
      'its headings with another use',
      '# Model Card: A\n## Model Details\n## Model Use\n### Evaluated Use\nB\n## Performance and Limitations\nC',
      'markdown',
    ],
    ['usual headings', '# A\n\n## Intended Use\n\nB\n\n## Metrics\n\nC', 'markdown'],
    ['Markdown that begins with a link', '[A](./a.md)\n\n# Model Card: A\n\n## Intended Use\n\nB', 'markdown'],
    [
      'Markdown that begins with HTML',
      '<p align="center">A</p>\n\n# Model Card: A\n\n## Intended Use\n\nB',
      'markdown',
    ],
    ['front matter of a model', '---\nlicense: mit\n---\n\nNo headings here.', 'markdown'],
    ['our own card', '{"title": "A", "intendedUse": {"scope": "B"}}', 'json'],
  ];
  for (const [what, text, format] of cards) {
    it(`tells ${what}`, async () => {
      const result = await readModelCard(text);
      assert.equal(result.format, format);
      assert.ok(result.card);
    });
  }

  const others: [what: string, text: string, message: RegExp][] = [
    ['nothing', ' \n\n', /is empty/],
    ['a PDF file', '%PDF-1.7\n', /PDF file, which cannot be read. Use the document/],
    ['a binary file', 'A\0\u0001', /a binary file/],
    ['an HTML page', '\n<!DOCTYPE html>\n<html><h1>Model Card</h1></html>', /an HTML page/],
    [
      'CycloneDX as JSON',
      '{"bomFormat": "CycloneDX", "specVersion": "1.6"}',
      /This looks like a CycloneDX document, which cannot be read yet/,
    ],
    [
      'CycloneDX as XML',
      '<?xml version="1.0"?>\n<bom xmlns="http://cyclonedx.org/schema/bom/1.6"></bom>',
      /a CycloneDX document/,
    ],
    [
      'CHAI',
      '<AppliedModelCard xmlns="https://mc.chai.org/v0.1/schema.xsd"></AppliedModelCard>',
      /a CHAI applied model card/,
    ],
    ['other XML', '<?xml version="1.0"?><card/>', /an XML document/],
    ['FHIR', '{"resourceType": "DocumentReference"}', /a FHIR resource/],
    ['Model Card Toolkit', '{"model_details": {}, "considerations": {}}', /a Model Card Toolkit document/],
    ['SageMaker', '{"model_overview": {}, "training_details": {}}', /an Amazon SageMaker model card/],
    ['a checklist', '{"title": "A", "sections": [{"lines": [{"line_id": "A.1"}]}]}', /an ethics checklist/],
    ['evaluation results', '[{"dataset": {"task_id": "a"}, "value": 1}]', /Hugging Face evaluation results/],
    ['other JSON', '{"name": "A", "accuracy": 0.9}', /JSON that is not a model card/],
    ['a list', '[1, 2]', /JSON that is not a model card/],
    ['broken JSON', '{"title": "A",', /looks like JSON but is not valid/],
    ['a dataset card', '---\npretty_name: A\nlicense: mit\n---\n# A\n\n## Data\n\nB', /a dataset card/],
    ['a Space', '---\nsdk: gradio\nemoji: A\n---\n# A', /Hugging Face Space/],
    ['an ordinary page', '# Holiday\n\n## Beach\n\nSand. **Really** fine sand.', /not a model card/],
    ['YAML', 'name: A\nversion: 2\n', /not a model card/],
  ];
  for (const [what, text, message] of others) {
    it(`has no card for ${what}, and says why`, async () => {
      const { card, format, problems } = await readModelCard(text);
      assert.equal(card, undefined);
      assert.equal(format, 'unknown');
      assert.equal(problems.length, 1);
      assert.equal(problems[0]?.severity, 'error');
      assert.match(problems[0].message, message);
    });
  }

  it('refuses no text when it is told the format', async () => {
    for (const text of ['', '# Holiday\n\nSand.', '%PDF-1.7', '<html>', '{"a": 1}']) {
      const { card, format } = await readModelCard(text, { format: 'markdown' });
      assert.ok(card, text);
      assert.equal(format, 'markdown');
    }
  });
});
