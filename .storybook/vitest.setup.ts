import { afterEach, expect } from 'vitest';
import { accessibilityTree } from './accessibility-tree.js';
import { unexpectedIncompletes } from './allowed-incompletes.js';
import { contentsComplaints, keyboardComplaints } from './keyboard-script.js';

/** What every story must keep, whatever state it shows; its own play function and axe have run before. */
afterEach(async ({ task, expect: expectHere }) => {
  const { storyId, reports } = task.meta as { storyId?: string; reports?: unknown[] };
  if (!storyId || task.result?.state === 'fail') return;
  expect(unexpectedIncompletes(reports ?? [])).toEqual([]);
  await expectHere(await accessibilityTree()).toMatchFileSnapshot(`../stories/snapshots/${storyId}.txt`);
  expect(await keyboardComplaints()).toEqual([]);
  expect(await contentsComplaints()).toEqual([]);
});
