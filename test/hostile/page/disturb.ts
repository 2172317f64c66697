const EVENTS: readonly (readonly [string, new (type: string, options: EventInit) => Event])[] = [
  ...['mouseover', 'mouseenter', 'mousedown', 'dblclick', 'contextmenu'].map((type) => [type, MouseEvent] as const),
  ['pointerdown', PointerEvent],
  ['keydown', KeyboardEvent],
  ['wheel', WheelEvent],
  ...['copy', 'dragstart', 'touchstart', 'animationstart'].map((type) => [type, Event] as const),
];

const FOCUSABLE =
  'a, area, summary, button, input, select, textarea, iframe, object, embed, audio, video, [tabindex], [contenteditable]';

/** Does to everything below `root` what a person could do: opens, points at, clicks and focuses it. */
export function disturb(root: ParentNode): void {
  for (const element of root.querySelectorAll('*')) {
    for (const [type, EventClass] of EVENTS) {
      element.dispatchEvent(new EventClass(type, { bubbles: false, cancelable: true, composed: true }));
    }
    element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, composed: true }));
  }
  for (const details of root.querySelectorAll('details')) details.open = true;
  for (const element of root.querySelectorAll<HTMLElement | SVGElement>(FOCUSABLE)) {
    element.focus({ preventScroll: true });
  }
}

/**
 * A click on an address that is allowed, or that no browser can read, goes nowhere (what is below the links of a card
 * is looked at elsewhere); on any other, what would happen happens.
 */
export function stayOnPage(): void {
  addEventListener('click', (event) => {
    const link = event.composedPath().find((target) => target instanceof HTMLAnchorElement);
    if (link && ['http:', 'https:', 'mailto:', ':'].includes(link.protocol)) event.preventDefault();
  });
}
