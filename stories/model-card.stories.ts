import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import { expect } from 'storybook/test';

class TestThing extends LitElement {
  @property() foo = 'a';
  override render() { return html`<p>hello ${this.foo}</p><a href="#x">link</a>`; }
}
customElements.get('test-thing') ?? customElements.define('test-thing', TestThing);

const meta: Meta = { title: 'Model card', component: 'nhs-model-card' };
export default meta;
export const Trial: StoryObj = {
  render: () => html`<test-thing foo="b"></test-thing>`,
  play: async ({ canvasElement }) => {
    await expect(canvasElement.querySelector('test-thing')?.shadowRoot?.textContent).toContain('hello b');
  },
};
