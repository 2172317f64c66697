import { expect } from 'chai';

describe('browser support', () => {
  it('runs TypeScript in the browser', () => {
    const here: string = document.location.protocol;
    expect(here).to.equal('http:');
  });
});
