import type { PlacedDocument } from '../placed-document.js';
import type { Finding } from './finding.js';

/** An element with a hostile document in it. */
export interface ShownCard {
  document: PlacedDocument;
  element: HTMLElement;
}

/** Shows each document in an element of its own; resolves when each has a card or says why not. */
export async function showCards(
  documents: readonly PlacedDocument[],
): Promise<{ cards: ShownCard[]; findings: Finding[] }> {
  const results = await Promise.all(documents.map(showCard));
  return { cards: results.map(({ card }) => card), findings: results.flatMap(({ findings }) => findings) };
}

async function showCard(document: PlacedDocument): Promise<{ card: ShownCard; findings: Finding[] }> {
  const element = globalThis.document.createElement('nhs-model-card');
  const fallback = globalThis.document.createElement('p');
  fallback.textContent = 'Fallback';
  element.append(fallback);
  const settled = new Promise<string>((resolve) => {
    element.addEventListener('nhs-model-card-load', () => resolve('shown'));
    element.addEventListener('nhs-model-card-error', (event) => resolve(`failed: ${event.failure}`));
    setTimeout(() => resolve('nothing happened in 100 seconds'), 100_000);
  });
  if ('property' in document.given) {
    Reflect.set(element, 'card', document.given.property);
  } else {
    for (const [name, value] of Object.entries(document.given.attributes)) {
      element.setAttribute(name, name === 'src' && document.text !== undefined ? address(document) : value);
    }
  }
  globalThis.document.body.append(element);
  const outcome = await settled;
  const { id } = document;
  const findings: Finding[] = [];
  if (!/^(?:shown|failed)/.test(outcome) || (document.mustShow && outcome !== 'shown')) {
    findings.push({ what: 'not shown', id, detail: outcome });
  }
  if (outcome === 'shown' && document.mustSay && !element.shadowRoot?.textContent.includes(document.mustSay)) {
    findings.push({ what: 'not shown', id, detail: `“${document.mustSay}” is lost` });
  }
  if (element.childNodes.length !== 1 || element.firstChild !== fallback) {
    findings.push({ what: 'tree', id, detail: 'the fallback was changed' });
  }
  return { card: { document, element }, findings };
}

function address({ id, fileName }: PlacedDocument): string {
  return `/documents/${id}.${fileName ?? 'md'}`;
}
