import { ContextEvent } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { ethicsRecordContext, type EthicsRecordValue } from './ethics-record-context.js';

const providerName = 'nhs-ethics-record';

/**
 * The nearest record around a host, by the context protocol. The host is rendered anew only where a part that it asks
 * about is another one. A record that is defined after its children is found when it is there.
 */
export class RecordConsumer implements ReactiveController {
  value?: EthicsRecordValue;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #partsOf: (record: EthicsRecordValue) => readonly unknown[];
  #unsubscribe?: () => void;
  #isAnswered = false;

  constructor(host: ReactiveControllerHost & HTMLElement, partsOf: (record: EthicsRecordValue) => readonly unknown[]) {
    this.#host = host;
    this.#partsOf = partsOf;
    host.addController(this);
  }

  hostConnected(): void {
    this.#ask();
    if (this.#isAnswered) return;
    this.#take(undefined);
    if (!customElements.get(providerName)) void customElements.whenDefined(providerName).then(() => this.#askAgain());
  }

  hostDisconnected(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
    this.#isAnswered = false;
  }

  #askAgain(): void {
    if (this.#host.isConnected && !this.#isAnswered) this.#ask();
  }

  #ask(): void {
    this.#host.dispatchEvent(
      new ContextEvent(
        ethicsRecordContext,
        this.#host,
        (value, unsubscribe) => {
          if (unsubscribe !== this.#unsubscribe) this.#unsubscribe?.();
          this.#unsubscribe = unsubscribe;
          this.#isAnswered = true;
          this.#take(value);
        },
        true,
      ),
    );
  }

  #take(value: EthicsRecordValue | undefined): void {
    const before = this.value ? this.#partsOf(this.value) : [];
    const now = value ? this.#partsOf(value) : [];
    this.value = value;
    if (now.length !== before.length || now.some((part, index) => part !== before[index])) this.#host.requestUpdate();
  }
}
