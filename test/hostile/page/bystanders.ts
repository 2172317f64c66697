const OTHERS_KEY = 'somebody-else';
const OWN_KEYS = 'nhs-ethics-components/answers/';

/** Parts of the page that belong to nobody here, with names that a document may want for itself. */
export function addBystanders(): { findings: () => string[] } {
  const bystander = document.createElement('section');
  bystander.className = 'bystander';
  const field = document.createElement('input');
  field.className = 'item-one-state';
  field.value = 'typed';
  bystander.append(document.createElement('p'), field);
  document.body.append(bystander);
  localStorage.setItem(OTHERS_KEY, 'words');
  const { outerHTML } = bystander;
  return {
    findings: () => [
      ...(bystander.isConnected && bystander.outerHTML === outerHTML && field.value === 'typed'
        ? []
        : ['another part of the page was changed']),
      ...storageFindings(),
    ],
  };
}

/** Takes away all that the elements keep, and tells what else is in the browser or is there no more. */
function storageFindings(): string[] {
  const findings = localStorage.getItem(OTHERS_KEY) === 'words' ? [] : ['what another page keeps was changed'];
  for (const key of Object.keys(localStorage)) {
    if (key === OTHERS_KEY) localStorage.removeItem(key);
    else if (key.startsWith(OWN_KEYS)) localStorage.removeItem(key);
    else findings.push(`the browser keeps ${key}`);
  }
  return findings;
}

export const keyOf = (name: string): string => `${OWN_KEYS}${name}`;
