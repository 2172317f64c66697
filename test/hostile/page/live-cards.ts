import type { PlacedDocument } from '../placed-document.js';

const throws = (): never => {
  throw new Error('a property that throws');
};

/** Cards that only a script can make: they throw, turn in circles, or are other than they look. */
export function liveCards(): PlacedDocument[] {
  const circle: Record<string, unknown> = { title: 'Bed Forecast' };
  circle.data = circle;
  const cards: Record<string, unknown> = {
    'a property that throws': Object.defineProperty({ title: 'x' }, 'summary', { get: throws, enumerable: true }),
    'keys that throw': new Proxy({}, { ownKeys: throws }),
    'everything throws': new Proxy({}, { get: throws, has: throws, getOwnPropertyDescriptor: throws, ownKeys: throws }),
    'a proxy that was revoked': revoked(),
    'texts that throw': { title: { toString: throws, [Symbol.toPrimitive]: throws }, tags: [{ valueOf: throws }] },
    'a promise that fails': { title: 'x', then: throws },
    'a circle': circle,
    'values that are not data': {
      title: 'x',
      a: 1n,
      b: Symbol('x'),
      c: throws,
      d: new Map([[1, 2]]),
      e: document.body,
    },
    'a prototype of its own': Object.setPrototypeOf(
      { title: 'x' },
      { summary: '<img src onerror="__nhsProbe()">' },
    ) as object,
    'a list without end': { title: 'x', tags: new Array(4_000_000_000) },
    'an element': document.body,
    'the window': window,
  };
  return Object.entries(cards).map(([name, property]) => ({ id: 0, name, given: { property }, mustShow: false }));
}

function revoked(): object {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}
