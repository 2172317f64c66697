/**
 * Writes what files of checklists, lifecycles and process maps hold as JSON Schema to dist/schemas/. The descriptions are the
 * comments of the source, so that no page carries them. Needs a build.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { toJsonSchema } from '@valibot/to-json-schema';
import ts from 'typescript';
import {
  checklistAnswerSchema,
  checklistItemSchema,
  checklistNameSchema,
  checklistRecordSchema,
  checklistSchema,
  checklistSectionSchema,
  lifecycleEventSchema,
  lifecycleGateSchema,
  lifecycleProgressSchema,
  lifecycleReviewSchema,
  lifecycleSchema,
  lifecycleStageSchema,
  processActorSchema,
  processMapSchema,
  processPartSchema,
  processStageSchema,
  projectProfileSchema,
} from '../dist/index.js';

const folder = 'dist/schemas';
const address = 'https://unpkg.com/nhs-ethics-components/dist/schemas';

/** The parts, each with where the source has it. */
const parts = {
  checklistSection: [checklistSectionSchema, 'checklist'],
  checklistItem: [checklistItemSchema, 'checklist-item'],
  checklistAnswer: [checklistAnswerSchema, 'checklist-answer'],
  checklistName: [checklistNameSchema, 'checklist-record'],
  checklist: [checklistSchema, 'checklist'],
  projectProfile: [projectProfileSchema, 'project-profile'],
  lifecycleStage: [lifecycleStageSchema, 'lifecycle'],
  lifecycleGate: [lifecycleGateSchema, 'lifecycle'],
  lifecycle: [lifecycleSchema, 'lifecycle'],
  lifecycleEvent: [lifecycleEventSchema, 'lifecycle-progress'],
  lifecycleReview: [lifecycleReviewSchema, 'lifecycle-progress'],
  processStage: [processStageSchema, 'process-map'],
  processActor: [processActorSchema, 'process-map'],
  processPart: [processPartSchema, 'process-map'],
};
const files = {
  checklist: { schema: checklistSchema, source: 'checklist', title: 'Checklist' },
  checklistRecord: {
    schema: checklistRecordSchema,
    source: 'checklist-record',
    title: "A project's answers to a checklist",
  },
  lifecycle: { schema: lifecycleSchema, source: 'lifecycle', title: 'Lifecycle' },
  lifecycleProgress: {
    schema: lifecycleProgressSchema,
    source: 'lifecycle-progress',
    title: "A project's way through a lifecycle",
  },
  processMap: { schema: processMapSchema, source: 'process-map', title: 'Process map' },
};

/** The text of a comment in front of a declaration or a field. */
function commentOf(node) {
  const [comment] = ts.getJSDocCommentsAndTags(node);
  return comment && ts.getTextOfJSDocComment(comment.comment)?.replace(/\s*\n\s*/g, ' ');
}

/** The declaration of a schema in the source. */
function declarationOf(name, file) {
  const path = `src/artefacts/${file}.ts`;
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  const statement = source.statements.find(
    (each) => ts.isVariableStatement(each) && each.declarationList.declarations[0].name.text === name,
  );
  if (!statement) throw new Error(`${path} has no ${name}`);
  return { description: commentOf(statement), value: statement.declarationList.declarations[0].initializer };
}

/** The first object of fields within nested calls, such as that of `v.optional(v.array(v.object({…})))`. */
function fieldsIn(node) {
  if (ts.isObjectLiteralExpression(node)) return node;
  if (!ts.isCallExpression(node)) return undefined;
  return node.arguments.map(fieldsIn).find(Boolean);
}

/** The part of a JSON Schema that has fields. */
function fieldedIn(schema) {
  if (schema.properties) return schema;
  return [schema.items, ...(schema.anyOf ?? [])].filter(Boolean).map(fieldedIn).find(Boolean);
}

function describe(node, schema) {
  const fields = fieldsIn(node);
  const fielded = fieldedIn(schema);
  if (!fields || !fielded) return;
  for (const field of fields.properties) {
    const property = fielded.properties[field.name.text];
    if (!property) continue;
    const description = ts.isShorthandPropertyAssignment(field)
      ? declarationOf(field.name.text, field.name.text).description
      : commentOf(field);
    if (description) property.description = description;
    if (ts.isPropertyAssignment(field)) describe(field.initializer, property);
  }
}

/** The facts of a project are names that are known, each perhaps there. */
function overrideSchema({ valibotSchema }) {
  if (valibotSchema.type !== 'record' || valibotSchema.key.type !== 'picklist') return undefined;
  const { options } = valibotSchema.key;
  return { type: 'object', properties: Object.fromEntries(options.map((name) => [name, { type: 'boolean' }])) };
}

function schemaOf(name, { schema, source, title }) {
  const definitions = Object.fromEntries(
    Object.entries(parts)
      .filter(([part]) => part !== name)
      .map(([part, [partSchema]]) => [part, partSchema]),
  );
  const { $schema, ...made } = toJsonSchema(schema, { definitions, overrideSchema, typeMode: 'input' });
  const { description, value } = declarationOf(`${name}Schema`, source);
  describe(value, made);
  for (const [part, definition] of Object.entries(made.$defs ?? {})) {
    const [, file] = parts[part];
    const declared = declarationOf(`${part}Schema`, file);
    if (declared.description) definition.description = declared.description;
    describe(declared.value, definition);
  }
  const used = usedDefinitions(made);
  const $defs = Object.fromEntries(Object.entries(made.$defs ?? {}).filter(([part]) => used.has(part)));
  return { $schema, $id: `${address}/${fileName(name)}`, title, description, ...made, $defs };
}

function usedDefinitions({ $defs = {}, ...schema }) {
  const used = new Set();
  const visit = (part) => {
    for (const [, name] of JSON.stringify(part).matchAll(/"#\/\$defs\/(\w+)"/g)) {
      if (used.has(name)) continue;
      used.add(name);
      visit($defs[name]);
    }
  };
  visit(schema);
  return used;
}

const fileName = (name) => `${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.schema.json`;

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const [name, file] of Object.entries(files)) {
  writeFileSync(`${folder}/${fileName(name)}`, `${JSON.stringify(schemaOf(name, file), null, 2)}\n`);
}
