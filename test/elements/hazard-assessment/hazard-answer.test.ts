import { assert } from 'chai';
import * as fc from 'fast-check';
import type { HazardAssessment } from '../../../src/artefacts/hazard-assessment.js';
import { hazardMitigations, hazardStates } from '../../../src/artefacts/hazard-assessment.js';
import { answerOf, assessmentOf } from '../../../src/elements/hazard-assessment/hazard-answer.js';
import { hazardAnswerErrors } from '../../../src/elements/hazard-assessment/hazard-answer-errors.js';
import { hazardQuestions } from '../../../src/elements/hazard-assessment/hazard-questions.js';

const suggestions = ['Call in.', 'Ask the lead.'];

describe('an answer in the form', () => {
  const text = fc.stringMatching(/^[a-z](?:[a-z \n|*]{0,20}[a-z])?$/);
  const line = fc.stringMatching(/^[a-z](?:[a-z |*]{0,20}[a-z])?$/);
  const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
  const assessment = fc
    .record({
      hazard: fc.constantFrom('risk-to-privacy', 'A hazard of ours'),
      state: maybe(fc.constantFrom(...hazardStates)),
      mitigation: maybe(fc.constantFrom(...hazardMitigations)),
      reason: maybe(text),
      // In the order in which the form has them: what is ticked, then what was written.
      precautions: maybe(
        fc
          .tuple(fc.subarray(suggestions), fc.uniqueArray(line, { maxLength: 3 }))
          .map((lists) => lists.flat())
          .filter((list) => list.length > 0),
      ),
      owner: maybe(text),
      assessed: maybe(line),
      reviewBy: maybe(line),
      version: maybe(line),
      stage: maybe(line),
    })
    .map((record) => JSON.parse(JSON.stringify(record)) as HazardAssessment);

  it('is what was given, whatever that was', () => {
    fc.assert(
      fc.property(assessment, (given) => {
        const hasMore = Object.keys(given).length > 1;
        assert.deepEqual(assessmentOf(answerOf(given, suggestions)), hasMore ? given : undefined);
      }),
    );
  });

  it('loses no entry of a list, also about the same hazard', () => {
    fc.assert(
      fc.property(fc.array(assessment, { maxLength: 6 }), (given) => {
        const back = hazardQuestions(given, {}).flatMap(({ answer }) => assessmentOf(answer) ?? []);
        const sorted = (list: readonly HazardAssessment[]) =>
          list.map((each) => JSON.stringify(Object.entries(each).sort())).sort();
        assert.deepEqual(sorted(back), sorted(given.filter((each) => Object.keys(each).length > 1)));
      }),
    );
  });

  for (const [state, reason, isRequired, fields] of [
    [undefined, '', false, []],
    [undefined, '', true, ['state']],
    ['not-assessed', '', true, ['state']],
    ['not-assessed', '', false, []],
    ['uncertain', '', true, []],
    ['applies', ' ', false, ['reason']],
    ['does-not-apply', '', false, ['reason']],
    ['applies', 'a', true, []],
  ] as const) {
    it(`${state ?? 'no answer'} with the reason "${reason}"${isRequired ? ', where one is needed,' : ''} lacks ${fields.join() || 'nothing'}`, () => {
      const answer = answerOf({ hazard: 'a', state, reason }, []);
      assert.deepEqual(
        hazardAnswerErrors(answer, 'A', isRequired).map(({ field }) => field),
        [...fields],
      );
    });
  }

  for (const [written, isDate] of [
    ['', true],
    ['24 November 2026', true],
    ['2026-11-24', true],
    ['31 February 2026', false],
    ['next week', false],
  ] as const) {
    it(`"${written}" is ${isDate ? '' : 'no '}date for it`, () => {
      const answer = answerOf({ hazard: 'a', assessed: written, reviewBy: written }, []);
      assert.equal(hazardAnswerErrors(answer, 'A', false).length, isDate ? 0 : 2);
    });
  }
});
