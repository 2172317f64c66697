import { afterEach, expect } from 'vitest';
import { accessibilityTree } from './accessibility-tree.js';
import { unexpectedIncompletes } from './allowed-incompletes.js';
import { contentsComplaints, keyboardComplaints } from './keyboard-script.js';

interface StoryTest {
  task: { meta: { storyId?: string; reports?: unknown[] }; result?: { state: string } };
  story?: { parameters: { sameTreeAs?: string } };
}

/** What every story must keep, whatever state it shows; its own play function and axe have run before. */
afterEach(async (context) => {
  const { task, story } = context as unknown as StoryTest;
  const { storyId, reports = [] } = task.meta;
  if (!storyId || task.result?.state === 'fail') return;
  expect(unexpectedIncompletes(reports)).toEqual([]);
  // A story that differs only in its looks is held against the tree of the plain one.
  const golden = story?.parameters.sameTreeAs ?? storyId;
  await context.expect(await accessibilityTree()).toMatchFileSnapshot(`../stories/snapshots/${golden}.txt`);
  expect(await keyboardComplaints()).toEqual([]);
  expect(await contentsComplaints()).toEqual([]);
});
