import { assert } from 'chai';
import { html, render } from 'lit';
import { inARow } from '../../src/elements/in-a-row.js';

describe('views in a row', () => {
  for (const count of [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 16, 17, 64, 65, 600]) {
    it(`shows ${count} views in their order`, () => {
      const place = document.createElement('div');
      const numbers = Array.from({ length: count }, (_, index) => index);
      render(inARow(numbers.map((number) => html`<b>${number}</b>`)), place);
      assert.deepEqual(
        [...place.querySelectorAll('b')].map(({ textContent }) => Number(textContent)),
        numbers,
      );
    });
  }

  it('shows fewer views than before, and more', () => {
    const place = document.createElement('div');
    for (const words of [['one', 'two', 'three'], ['four'], [], ['five', 'six']]) {
      render(inARow(words), place);
      assert.equal(place.textContent, words.join(''));
    }
  });
});
