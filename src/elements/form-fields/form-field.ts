import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What keeps a form from being sent. */
export interface FormFieldFault {
  flags: ValidityStateFlags;
  message: string;
}

export interface FormFieldOptions {
  /** What the page's form gets, and what a browser puts back when a person goes back to the page. */
  value(): string;
  /** What keeps the page's form from being sent, if anything does. */
  fault(): FormFieldFault | undefined;
  /** Shows the person what is missing, and takes the focus there where nothing before it is missing. */
  show(takesFocus: boolean): void;
}

/** An element as a field of the page's own form. What is missing is said by the element and not in a browser's bubble. */
export class FormField implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #internals: ElementInternals;
  readonly #options: FormFieldOptions;
  #isQuiet = false;
  #isReported = false;
  /** From a press on a button of the page's form until the browser has asked all its fields. */
  #isSubmitting = false;
  #isDisabledByForm = false;

  constructor(host: ReactiveControllerHost & HTMLElement, options: FormFieldOptions) {
    this.#host = host;
    this.#internals = host.attachInternals();
    this.#options = options;
    host.addController(this);
    host.addEventListener('invalid', (event) => {
      event.preventDefault();
      if (this.#isQuiet) return;
      if (this.#isReported || this.#isSubmitting || !isTypedElsewhere(host)) options.show(this.#isFirstInvalid());
    });
  }

  /** The form around the element, the validity and so on, as a field of a form has them. */
  get internals(): Pick<ElementInternals, 'form' | 'validity' | 'validationMessage' | 'willValidate' | 'labels'> {
    return this.#internals;
  }

  /** Whether a fieldset of the page has disabled the element. */
  get isDisabledByForm(): boolean {
    return this.#isDisabledByForm;
  }

  set isDisabledByForm(isDisabled: boolean) {
    this.#isDisabledByForm = isDisabled;
    this.#host.requestUpdate();
  }

  hostConnected(): void {
    this.tellFault();
    this.#host.ownerDocument.addEventListener('click', this.#formIsSent, { capture: true });
  }

  hostDisconnected(): void {
    this.#host.ownerDocument.removeEventListener('click', this.#formIsSent, { capture: true });
  }

  /** Tells the page's form what the element holds and what keeps it from being sent; to be called when either changes. */
  tell(): void {
    const value = this.#options.value();
    this.#internals.setFormValue(value, value);
    this.tellFault();
  }

  /** Whether the answers can be sent; says nothing to the person. */
  checkValidity(): boolean {
    this.tellFault();
    this.#isQuiet = true;
    const isValid = this.#internals.checkValidity();
    this.#isQuiet = false;
    return isValid;
  }

  /** Whether the answers can be sent; what is missing is shown and gets the focus. */
  reportValidity(): boolean {
    this.tellFault();
    this.#isReported = true;
    const isValid = this.#internals.reportValidity();
    this.#isReported = false;
    return isValid;
  }

  /** Tells the page's form only what keeps it from being sent. */
  tellFault(): void {
    const { flags = {}, message } = this.#options.fault() ?? {};
    this.#internals.setValidity(flags, message);
  }

  readonly #formIsSent = ({ target }: Event): void => {
    const button = target instanceof Element && target.closest('button, input');
    if (!button || (button as HTMLButtonElement).type !== 'submit') return;
    this.#isSubmitting = true;
    setTimeout(() => (this.#isSubmitting = false));
  };

  /** Whether a form's own way to say what is missing begins with the element. */
  #isFirstInvalid(): boolean {
    const fields = [...(this.#internals.form?.elements ?? [this.#host])];
    return fields.find((field) => field.localName !== 'fieldset' && field.matches(':invalid')) === this.#host;
  }
}

/** Whether a person is typing in another field, so that a page that asks at each letter takes no focus away. */
function isTypedElsewhere(element: Element): boolean {
  const { activeElement } = element.ownerDocument;
  const isField = activeElement instanceof HTMLInputElement || activeElement instanceof HTMLTextAreaElement;
  return isField && !['button', 'submit', 'image', 'reset'].includes(activeElement.type);
}
