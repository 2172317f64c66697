import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { inDist } from './built-files.js';

const folder = inDist('pictograms');
const files = readdirSync(folder).filter((file) => file.endsWith('.svg'));
const contents = files.map((file) => readFileSync(`${folder}/${file}`, 'utf8'));

test('there is a drawing for each of the sixteen hazards, and a licence', () => {
  assert.equal(files.length, 16);
  assert.match(readFileSync(`${folder}/LICENSE.txt`, 'utf8'), /MIT/);
});

test('a drawing is below 1.5 kB, and all sixteen are below 20 kB', () => {
  for (const [index, content] of contents.entries())
    assert.ok(content.length < 1500, `${files[index]}: ${content.length}`);
  assert.ok(contents.join('').length < 20_000);
});

test('a drawing has its hazard for a title and holds nothing but paths', () => {
  for (const content of contents) {
    assert.match(content, /<title>Data hazard: [A-Z][^<]+<\/title>/);
    assert.deepEqual([...new Set(content.match(/<[a-z]+/g))].sort(), ['<path', '<svg', '<title']);
  }
  assert.equal(new Set(contents).size, 16);
});
