import '../../src/define.ts';
import { isFilled } from '../../src/artefacts/model-card-field-value.ts';
import { modelCardFields } from '../../src/artefacts/model-card-fields.ts';
import { isGuidance, isUnfilled } from '../../src/formats/unfilled-text.ts';
import { textOfHtml, visibleText } from './visible-text.js';

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

/** The lines of a document that its author wrote, and those that the template had there before. */
function authorText(html) {
  const kept = [];
  const leftOut = [];
  for (const line of textOfHtml(html).split('\n')) {
    const [, label = '', value = line] = /^([^:]{1,60}:)(.*)$/.exec(line) ?? [];
    if (isTemplate(line)) leftOut.push(line);
    else if (isTemplate(value)) {
      kept.push(label);
      leftOut.push(value);
    } else kept.push(line);
  }
  return { kept: kept.join('\n'), leftOut: leftOut.join('\n') };
}

const isTemplate = (line) => isUnfilled(line) || isGuidance(line);

globalThis.corpus = { show, authorText };
globalThis.pageReady = true;
