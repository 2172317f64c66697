import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { currentPrompts, guidanceLines, otherPrompts } from '../../src/formats/nhs-england-template.js';
import { readModelCard } from '../../src/formats/read-model-card.js';
import { guidanceMarks, promptMarks } from '../../src/formats/template-marks.js';
import { marksOf, wordsOf } from '../../src/formats/text-marks.js';
import { isGuidance, isPrompt } from '../../src/formats/unfilled-text.js';

const prompts = [...Object.values(currentPrompts).filter((text) => !text.includes('\n')), ...otherPrompts];
const withoutMarkers = (text: string) => text.replace(/^_(.*)_$/, '$1').replace(/…$/, '');

describe('template-marks', () => {
  it('holds the mark of every text of the template', () => {
    assert.equal(promptMarks, marksOf(prompts));
    assert.equal(guidanceMarks, marksOf(guidanceLines));
  });

  it('recognises every text of the template, with any end where it is open', () => {
    for (const text of prompts) {
      const ended = text.replace('…', ' Spring 2024');
      for (const written of [ended, `_${withoutMarkers(text)}_`, `[${withoutMarkers(ended)}]`, ended.toUpperCase()])
        assert.ok(isPrompt(written), written);
    }
    for (const text of guidanceLines) {
      assert.ok(isGuidance(text), text);
      assert.ok(!isPrompt(text), text);
    }
  });

  it('recognises them with typing errors', () => {
    for (const text of [
      'Potential impact on human life, potential harm and safety and mitigatation',
      'Detail the perfomance of the model in deployment once monitoring is completed. State any considerations taken for the model inference time and provide the results in brief.',
      '_Describe who the moddel is intneded for._',
      '_Specific aplication or functionnality of the model._',
      'How is any sensitive data handled? What privacy protections are in place? Is data anonymised/pseudonymised?',
    ]) {
      assert.ok(isPrompt(text), text);
    }
  });

  it("takes an edited text for an author's own", () => {
    const known = new Set(prompts.map((prompt) => wordsOf(prompt).join(' ')));
    const others = ['not', 'ward', 'data', 'patients', 'shown', 'testing', 'explained', 'several', '2', 'methods'];
    for (const text of prompts.filter((prompt) => !prompt.endsWith('…')).map(withoutMarkers)) {
      const words = text.split(' ');
      const edited = words.flatMap((_, position) => [
        words.toSpliced(position, 1),
        ...others.flatMap((other) => [words.toSpliced(position, 1, other), words.toSpliced(position, 0, other)]),
      ]);
      for (const each of edited.map((some) => some.join(' '))) {
        if (/\w/.test(each) && !known.has(wordsOf(each).join(' '))) assert.ok(!isPrompt(each), each);
      }
    }
    assert.ok(!isPrompt('Use this space to describe the trial data, expanding on the data overview'));
    assert.ok(!isPrompt('Description of the model testing process'));
  });

  it('leaves numbers alone that are not the template’s', () => {
    assert.ok(isPrompt('0.00'));
    for (const text of ['0.0', '0.01', '0.000', '00.0', '0', '0.00 to 0.01', '100%', '0%'])
      assert.ok(!isPrompt(text), text);
  });

  it('shows an edited prompt and no other', async () => {
    const { card } = await readModelCard(`# A Model Card

## Intended Use

**Scope:** _Specific application or functionality of the model._

**Intended Users:** _Describe who the ward is intended for._

**Use cases out of scope:** _Any areas we know this underperforms._

## Ethical Considerations

**Bias and fairness analysis:** _Describe the approach for analysing error and the insights gained from it by us._
`);
    assert.deepEqual(card?.intendedUse, {
      users: '_Describe who the ward is intended for._',
      outOfScope: '_Any areas we know this underperforms._',
    });
    assert.equal(
      card?.ethics?.bias,
      '_Describe the approach for analysing error and the insights gained from it by us._',
    );
  });
});
