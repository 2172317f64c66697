import '../../src/define.ts';
import { isFilled } from '../../src/artefacts/model-card-field-value.ts';
import { modelCardFields } from '../../src/artefacts/model-card-fields.ts';
import { isGuidance, isPrompt, isUnfilled } from '../../src/formats/unfilled-text.ts';
import { inertDocument, textOf, visibleText } from './visible-text.js';

/** Shows one document in an element of its own and tells what came of it. */
async function show(src) {
  const element = document.createElement('nhs-model-card');
  const start = performance.now();
  const event = await new Promise((resolve) => {
    element.addEventListener('nhs-model-card-load', resolve);
    element.addEventListener('nhs-model-card-error', resolve);
    element.src = src;
    document.body.append(element);
  });
  const milliseconds = performance.now() - start;
  const text = visibleText(element);
  element.remove();
  const { card, format, problems, failure } = event;
  if (failure) return { failure, problems };
  const filled = modelCardFields.filter((field) => isFilled(card, field)).length;
  return { format, filled, problems, milliseconds, text };
}

const isTemplate = (text) => isUnfilled(text) || isGuidance(text);
const templateLabels = new Set(modelCardFields.map(({ templateLabel = '' }) => plainLabel(templateLabel)));

function plainLabel(label) {
  return label.replace(/[:\s]+$/, '').toLowerCase();
}

/** A table in which nobody has filled in anything: all but the first cell of each row is the template's. */
function isTemplateTable(table) {
  const rows = [...table.rows].filter((row) => row.querySelector('td'));
  return rows.length > 0 && rows.every((row) => [...row.cells].slice(1).every((cell) => isTemplate(cell.textContent)));
}

/** What the author wrote of a document, and what the template had there before. */
function authorText(html) {
  const { body } = inertDocument(html);
  const kept = [];
  const leftOut = [];
  for (const table of [...body.querySelectorAll('table')].filter(isTemplateTable)) {
    leftOut.push(textOf(table));
    table.remove();
  }
  for (const line of textOf(body).split('\n')) {
    const [, label = '', value = line] = /^([^:]{1,60}:)(.*)$/.exec(line) ?? [];
    const isUntitled = /^(.*)\bmodel card\s*$/i.exec(line);
    if (isTemplate(line)) leftOut.push(line);
    else if (isUntitled?.[1].trim() && isTemplate(isUntitled[1].trim())) {
      leftOut.push(isUntitled[1]);
    } else if (label !== '' && isTemplate(value)) {
      // "To be confirmed" leaves a label of the author's own; a prompt leaves nothing but the template's.
      (isPrompt(value) && !templateLabels.has(plainLabel(label)) ? leftOut : kept).push(label);
      leftOut.push(value);
    } else kept.push(line);
  }
  return { kept: kept.join('\n'), leftOut: leftOut.join('\n') };
}

globalThis.corpus = { show, authorText };
globalThis.pageReady = true;
