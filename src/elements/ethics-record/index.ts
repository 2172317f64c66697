export { EthicsRecordElement } from './ethics-record-element.js';
export { EthicsRecordChangeEvent, EthicsRecordErrorEvent, EthicsRecordLoadEvent } from './ethics-record-events.js';
