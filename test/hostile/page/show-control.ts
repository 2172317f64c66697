import { marked } from 'marked';
import type { PlacedDocument } from '../placed-document.js';

/**
 * The positive control: shows the hostile part as pages do that trust it, by `innerHTML`. The harness has to notice.
 */
export function showControl({ control }: PlacedDocument): HTMLElement {
  const container = document.createElement('div');
  document.body.append(container);
  if (control && 'markdown' in control) {
    container.innerHTML = marked.parse(control.markdown, { async: false });
    // As a page does that decodes once more than it should.
    const decoded = document.createElement('div');
    decoded.innerHTML = container.textContent;
    container.append(decoded);
  } else if (control && 'json' in control) {
    showJson(control.json, container);
  } else if (control) {
    for (const [name, value] of Object.entries(control.attributes)) {
      if (name === 'src') container.append(Object.assign(document.createElement('iframe'), { src: value }));
      container.innerHTML += `<p>${value}</p>`;
    }
  }
  return container;
}

function showJson(json: string, container: HTMLElement): void {
  let texts: string[];
  try {
    const data: unknown = JSON.parse(json);
    merge({}, data);
    texts = textsOf(data);
  } catch {
    container.innerHTML = json;
    return;
  }
  for (const text of texts.slice(0, 100)) {
    container.append(Object.assign(document.createElement('a'), { href: text, textContent: text }));
    container.append(Object.assign(document.createElement('p'), { innerHTML: text }));
  }
}

/** Merges like the many that follow `__proto__`. */
function merge(target: Record<string, unknown>, source: unknown): void {
  if (typeof source !== 'object' || source === null) return;
  for (const [key, value] of Object.entries(source)) {
    const known = target[key];
    if (typeof value === 'object' && (typeof known === 'object' || typeof known === 'function') && known !== null) {
      merge(known as Record<string, unknown>, value);
    } else {
      target[key] = value;
    }
  }
}

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => [key, ...textsOf(part)]);
}
