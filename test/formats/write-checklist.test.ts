import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import { normalizedChecklistRecord } from '../../src/formats/normalized-checklist-record.js';
import { readChecklist } from '../../src/formats/read-checklist.js';
import { writeChecklistJson } from '../../src/formats/write-checklist-json.js';
import { writeChecklistMarkdown } from '../../src/formats/write-checklist-markdown.js';
import { writeChecklistYaml } from '../../src/formats/write-checklist-yaml.js';
import { checklistRecords } from './checklist-arbitraries.js';

const writers = { json: writeChecklistJson, yaml: writeChecklistYaml, markdown: writeChecklistMarkdown };

describe('the writers of checklists', () => {
  for (const [format, write] of Object.entries(writers)) {
    it(`give the same record again from ${format}, whatever its texts are`, async () => {
      await fc.assert(
        fc.asyncProperty(checklistRecords, async ({ record, checklist }) => {
          const written = write(record, checklist);
          const read = await readChecklist(written);
          assert.equal(read.format, format, written);
          assert.deepEqual(read.record, normalizedChecklistRecord(record, checklist), written);
          assert.equal(write(read.record, checklist), written);
        }),
        { numRuns: 500 },
      );
    });
  }
});
