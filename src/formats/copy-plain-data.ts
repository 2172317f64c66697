import type { Problem } from '../artefacts/problem.js';

const deepest = 20;
const most = 200_000;
const unsafeKeys = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Copies data that may come from anywhere into plain objects and arrays, so that reading it further runs no code of
 * others and always ends. What is left out is told in `problems`.
 */
export function copyPlainData(data: unknown, problems: Problem[]): unknown {
  const around = new Set<object>();
  let count = 0;
  const leaveOut = (path: string, message: string) => {
    problems.push({ path, message, severity: 'warning' });
    return undefined;
  };

  function copy(value: unknown, path: string): unknown {
    if (typeof value !== 'object' || value === null) return value;
    if (around.has(value)) return leaveOut(path, 'This part holds itself, so it was left out.');
    if (around.size >= deepest) return leaveOut(path, 'This part lies too deep in the data, so it was left out.');
    around.add(value);
    const join = (key: string | number) => (path === '' ? String(key) : `${path}.${key}`);
    let copied: unknown;
    if (Array.isArray(value)) {
      const items: unknown[] = [];
      for (let index = 0; index < value.length && count < most; index++) {
        count++;
        items.push(copy(value[index], join(index)));
      }
      copied = items;
    } else {
      const entries: [string, unknown][] = [];
      for (const key of Object.keys(value)) {
        if (count >= most) break;
        count++;
        if (unsafeKeys.has(key)) leaveOut(join(key), `The name "${key}" cannot be used, so it was left out.`);
        else entries.push([key, copy((value as Record<string, unknown>)[key], join(key))]);
      }
      copied = Object.fromEntries(entries.filter(([, part]) => part !== undefined));
    }
    around.delete(value);
    return copied;
  }

  const copied = copy(data, '');
  if (count >= most) {
    const message = `The data holds more than ${most} values. What lies behind them was left out.`;
    problems.push({ path: '', message, severity: 'error' });
  }
  return copied;
}
