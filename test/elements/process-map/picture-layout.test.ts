import { assert } from 'chai';
import { processGrid } from '../../../src/artefacts/process-grid.js';
import { shownPlaces } from '../../../src/elements/process-map/filter-table.js';
import { markAfter } from '../../../src/elements/process-map/mark-after.js';
import { pictureLayout, type PictureBand } from '../../../src/elements/process-map/picture-layout.js';
import { linesOf } from '../../../src/elements/process-map/picture-words.js';
import { largeProcessMap } from '../../../stories/examples/large-process-map.js';
import { rota } from './process-map-fixture.js';

/** Letters that are all as wide. */
const measure = (words: string): number => words.length * 7;
const { grid } = processGrid(rota);
const large = processGrid(largeProcessMap).grid;

const entriesIn = (bands: readonly PictureBand[]) => bands.flatMap(({ marks }) => marks.map(({ entry }) => entry));

describe('the layout of a picture', () => {
  it('breaks words into lines, and a word that is longer than a line too', () => {
    assert.deepEqual(linesOf(' the ward  round ', 63, false, measure), ['the ward', 'round']);
    assert.deepEqual(linesOf('a deprovisioning', 49, false, measure), ['a', 'deprovi', 'sioning']);
    assert.deepEqual(linesOf('x', 1, false, measure), ['x']);
    assert.deepEqual(linesOf('', 49, false, measure), []);
  });

  it('has each part once, whatever the width, and nothing beyond it', () => {
    for (const width of [240, 320, 700, 1200, 3000]) {
      const bands = pictureLayout(large, {}, { width, size: 14, measure });
      assert.sameMembers(entriesIn(bands), [...large.entries]);
      for (const band of bands) {
        assert.isAtMost(band.width, width + 0.1);
        for (const mark of band.marks) {
          assert.isAtMost(mark.x + mark.width, band.width);
          assert.isAtMost(mark.y + mark.height, band.height);
        }
        for (const { label, y, height } of band.lanes) {
          assert.isAtMost(label.y + (label.lines.length - 1) * 14 * 1.3, y + height);
        }
      }
    }
  });

  it('puts fewer stages beside one another in less room', () => {
    const heads = (width: number) =>
      pictureLayout(large, {}, { width, size: 14, measure }).map((band) => band.heads.length);
    assert.deepEqual(new Set(heads(320)), new Set([1]));
    assert.isAbove(heads(1200)[0]!, heads(700)[0]!);
  });

  it('begins anew where a sheet of paper ends', () => {
    const bands = pictureLayout(large, {}, { width: 1300, height: 700, size: 14, measure });
    for (const { height } of bands) assert.isAtMost(height, 700);
    assert.sameMembers(entriesIn(bands), [...large.entries]);
  });

  it('draws what is not filtered away', () => {
    const bands = pictureLayout(grid, { actor: 1 }, { width: 900, size: 14, measure });
    assert.deepEqual(
      entriesIn(bands).map(({ part }) => part),
      ['decides', 'does'],
    );
    const [first, second] = bands[0]!.marks;
    assert.isAbove(second!.y, first!.y + first!.height);
    assert.deepEqual(pictureLayout(grid, { actor: 1, stage: 0 }, { width: 900, size: 14, measure })[0]?.lanes, []);
  });
});

describe('what a filter leaves', () => {
  it('is rows and columns', () => {
    assert.deepEqual(shownPlaces(grid, {}), {});
    assert.deepEqual(shownPlaces(grid, { actor: 0 }), { actors: new Set([0]), stages: new Set([0, 2]) });
    assert.deepEqual(shownPlaces(grid, { stage: 0 }), { actors: new Set([0, 2]), stages: new Set([0]) });
    assert.deepEqual(shownPlaces(grid, { actor: 1, stage: 0 }), { actors: new Set([1]), stages: new Set([0]) });
  });
});

describe('the next mark', () => {
  it('is found by arrows, and stays where there is none', () => {
    const next = (index: number, key: string, isRightToLeft = false) =>
      markAfter(grid.entries, index, key, isRightToLeft);
    assert.deepEqual([next(0, 'ArrowDown'), next(0, 'ArrowUp'), next(5, 'ArrowDown')], [1, 0, 5]);
    assert.deepEqual([next(0, 'ArrowRight'), next(4, 'ArrowLeft'), next(4, 'ArrowRight')], [4, 0, 4]);
    assert.deepEqual([next(0, 'ArrowLeft', true), next(2, 'Home'), next(2, 'End')], [4, 0, 5]);
    assert.isUndefined(next(0, 'Escape'));
  });
});
