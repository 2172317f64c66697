import { defineElement } from '../define-element.js';
import { EthicsRecordElement } from './ethics-record-element.js';

defineElement('nhs-ethics-record', EthicsRecordElement);

export { EthicsRecordElement };

declare global {
  interface HTMLElementTagNameMap {
    'nhs-ethics-record': EthicsRecordElement;
  }
}
