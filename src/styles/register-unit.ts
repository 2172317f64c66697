const unit = '--nhs-ethics-rem';
let isRegistered = false;

/**
 * Makes the library's unit a length that is inherited as computed, so that `1em` on the wrapper means the same number
 * of pixels everywhere inside. Called when an element is connected; harmless in Node and where another copy was first.
 */
export function registerUnit(): void {
  if (isRegistered) return;
  isRegistered = true;
  try {
    globalThis.CSS?.registerProperty?.({ name: unit, syntax: '<length>', inherits: true, initialValue: '16px' });
  } catch {
    // Already registered on this page.
  }
}
