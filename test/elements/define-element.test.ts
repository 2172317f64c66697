import { assert } from 'chai';
import { defineElement } from '../../src/elements/define-element.js';
import { version } from '../../src/version.js';

const versionKey = Symbol.for('nhs-ethics-components/version');
let count = 0;
const newName = (): string => `nhs-test-${++count}`;

/** What `act` says on the console. */
function warnings(act: () => void): string[] {
  const said: string[] = [];
  const warn = console.warn;
  console.warn = (...words: unknown[]) => said.push(words.join(' '));
  try {
    act();
  } finally {
    console.warn = warn;
  }
  return said;
}

describe('defineElement', () => {
  it('lets the first definition win, and says nothing of a second copy of the same version', () => {
    const name = newName();
    class First extends HTMLElement {}
    class Second extends HTMLElement {}
    const said = warnings(() => {
      defineElement(name, First);
      defineElement(name, Second);
      defineElement(name, First);
    });
    assert.equal(customElements.get(name), First);
    assert.deepEqual(said, []);
  });

  it('warns once about a definition of another version', () => {
    const name = newName();
    class Older extends HTMLElement {}
    Object.defineProperty(Older, versionKey, { value: '0.0.9' });
    customElements.define(name, Older);
    const said = warnings(() => defineElement(name, class extends HTMLElement {}));
    assert.deepEqual(said, [
      `<${name}> is already defined by version 0.0.9; this page does not use version ${version}.`,
    ]);
    assert.equal(customElements.get(name), Older);
  });

  it('does not throw at a definition that is not ours', () => {
    const name = newName();
    customElements.define(name, class extends HTMLElement {});
    const said = warnings(() => defineElement(name, class extends HTMLElement {}));
    assert.lengthOf(said, 1);
    assert.include(said[0], 'version unknown');
  });
});
