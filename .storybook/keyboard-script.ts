import { userEvent } from 'vitest/browser';

/**
 * Walks through the page with Tab as a person without a mouse does. Each link, fold and scroll region must be reached,
 * in reading order, with its focus to be seen, and the walk must come to an end.
 */
export async function keyboardComplaints(): Promise<string[]> {
  const expected = tabStops(document.body);
  const walked: Element[] = [];
  const complaints: string[] = [];
  leaveEverything();
  for (let step = 0; step <= expected.length; step += 1) {
    const unfocused = expected.map(look);
    await userEvent.keyboard('{Tab}');
    const reached = focusedElement();
    if (!reached) break;
    if (walked.includes(reached)) {
      // After the last stop, a browser that has nothing else to offer starts again.
      if (walked.length < expected.length || reached !== walked[0])
        complaints.push(`The focus comes back to ${words(reached)} before the page ends.`);
      break;
    }
    walked.push(reached);
    if (look(reached) === unfocused[expected.indexOf(reached)]) {
      complaints.push(`The focus cannot be seen on ${words(reached)}.`);
    }
  }
  const missed = expected.filter((element) => !walked.includes(element));
  complaints.push(...missed.map((element) => `Tab does not reach ${words(element)}.`));
  const strangers = walked.filter((element) => !expected.includes(element));
  complaints.push(...strangers.map((element) => `Tab reaches ${words(element)}, which nobody can use.`));
  if (missed.length === 0 && strangers.length === 0 && walked.some((element, index) => element !== expected[index])) {
    complaints.push('Tab goes in another order than the page is read.');
  }
  return complaints;
}

/** Enter on each "On this page" link must bring the focus to the heading it names. */
export async function contentsComplaints(): Promise<string[]> {
  const complaints: string[] = [];
  for (const link of tabStops(document.body)) {
    const fragment = link.getAttribute('href');
    const root = link.getRootNode();
    if (!fragment?.startsWith('#') || !link.closest('nav') || !(root instanceof ShadowRoot)) continue;
    (link as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    const reached = focusedElement();
    if (reached?.id !== fragment.slice(1) || !/^H[2-6]$/.test(reached.tagName)) {
      complaints.push(`Enter on ${words(link)} does not bring the focus to its heading.`);
    } else if (words(reached) !== words(link)) {
      complaints.push(`The link ${words(link)} leads to the heading ${words(reached)}.`);
    }
  }
  leaveEverything();
  return complaints;
}

const focusable = 'a[href], button, summary, input, select, textarea, [tabindex]';

/** In reading order, with shadow roots in the place of their hosts and slotted content in the place of its slot. */
function tabStops(element: Element): Element[] {
  const own =
    element.matches(focusable) &&
    !element.matches(':disabled') &&
    (element as HTMLElement).tabIndex >= 0 &&
    isShown(element) &&
    !isSkippedRadio(element);
  const children =
    element instanceof HTMLSlotElement && element.assignedElements().length > 0
      ? element.assignedElements()
      : [...(element.shadowRoot ?? element).children];
  return [...(own || isScrollStop(element) ? [element] : []), ...children.flatMap(tabStops)];
}

/** Radios of one name are one stop: at the one that is checked, or at the first. */
function isSkippedRadio(element: Element): boolean {
  if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return false;
  const radios = [...(element.getRootNode() as ParentNode).querySelectorAll<HTMLInputElement>('input[type=radio]')];
  const group = radios.filter(({ name }) => name === element.name);
  return element !== (group.find(({ checked }) => checked) ?? group[0]);
}

function isShown(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0;
}

/** Chromium lets Tab stop at whatever scrolls and holds nothing else to stop at. */
function isScrollStop(element: Element): boolean {
  const { overflowX, overflowY } = getComputedStyle(element);
  const scrolls =
    (/auto|scroll/.test(overflowX) && element.scrollWidth > element.clientWidth) ||
    (/auto|scroll/.test(overflowY) && element.scrollHeight > element.clientHeight);
  return (
    scrolls && !element.matches(focusable) && isShown(element) && [...element.children].flatMap(tabStops).length === 0
  );
}

function focusedElement(): Element | undefined {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return !focused || focused === document.body || !document.hasFocus() ? undefined : focused;
}

/** So that the next Tab starts at the top of the page. */
function leaveEverything(): void {
  const start = document.createElement('span');
  start.tabIndex = -1;
  document.body.prepend(start);
  start.focus();
  start.remove();
}

function look(element: Element): string {
  const { outlineStyle, outlineWidth, outlineColor, boxShadow, backgroundColor, color } = getComputedStyle(element);
  const inner = element.firstElementChild && getComputedStyle(element.firstElementChild);
  // A radio or a checkbox shows its focus on what is drawn for it.
  const label = element instanceof HTMLInputElement ? element.labels?.[0] : undefined;
  const drawn = label && getComputedStyle(label, '::before');
  return [
    outlineStyle === 'none' ? '' : `${outlineStyle} ${outlineWidth} ${outlineColor}`,
    boxShadow,
    backgroundColor,
    color,
    inner?.boxShadow,
    inner?.backgroundColor,
    drawn?.boxShadow,
  ].join('|');
}

function words(element: Element): string {
  const text = element.getAttribute('aria-label') ?? element.textContent ?? '';
  return `“${text.replaceAll(/\s+/g, ' ').trim().slice(0, 60) || element.localName}”`;
}
