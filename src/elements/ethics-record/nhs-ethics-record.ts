import { EthicsRecordElement } from './define-ethics-record.js';
import { recordElements } from './record-elements.js';

// A page with this element alone loads those that a record has parts for.
EthicsRecordElement.elements = recordElements;

export { EthicsRecordElement };
