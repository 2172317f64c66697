import { version } from '../version.js';

/** Shared by every copy of the library on a page, whatever its version. */
const versionKey = Symbol.for('nhs-ethics-components/version');

/**
 * Registers a custom element once. The first definition on a page wins: a second copy of the same version is silent,
 * another version says on the console which one the page uses. Never throws; does nothing where there is no registry.
 */
export function defineElement(tagName: string, elementClass: CustomElementConstructor): void {
  const registry = (globalThis as { customElements?: CustomElementRegistry }).customElements;
  if (!registry) return;
  const existing = registry.get(tagName);
  if (!existing) {
    Object.defineProperty(elementClass, versionKey, { value: version });
    registry.define(tagName, elementClass);
    return;
  }
  const existingVersion: unknown = Reflect.get(existing, versionKey) ?? 'unknown';
  if (existingVersion !== version) {
    console.warn(
      `<${tagName}> is already defined by version ${String(existingVersion)}; this page does not use version ${version}.`,
    );
  }
}
