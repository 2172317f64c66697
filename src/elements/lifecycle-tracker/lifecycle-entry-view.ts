import { html, nothing, type TemplateResult } from 'lit';
import { lifecycleEntryWording as wording } from '../../wording/lifecycle-entry-wording.js';
import { lifecycleWording } from '../../wording/lifecycle-wording.js';
import { choicesView } from '../form-fields/choices-view.js';
import { errorSummaryView } from '../form-fields/error-summary-view.js';
import { selectFieldView } from '../form-fields/select-field-view.js';
import { textFieldView } from '../form-fields/text-field-view.js';
import { gateState } from './gate-markup.js';
import { changes, rolesOf, type EntryDraft, type EntryError, type EntryField } from './lifecycle-entry.js';
import { stageState } from './stage-markup.js';
import type { TrackedProject } from './tracked-project.js';

export interface EntryViewOptions {
  draft: EntryDraft;
  errors: readonly EntryError[];
  headingLevel: number;
  /** Language of what a person writes, where it is not English. */
  language?: string;
  changed(change: Partial<EntryDraft>): void;
  add(): void;
  follow(fieldId: string): void;
}

/** The id of a field of the form. */
const entryFieldId = (field: EntryField): string => `entry-${field}`;

/** The fields of an entry for the history; those for a stage and those for a gate differ. */
export function lifecycleEntryView(project: TrackedProject, options: EntryViewOptions): TemplateResult {
  const { draft, errors, headingLevel, follow, add } = options;
  const summary = errorSummaryView(
    errors.map(({ field, message }) => ({ fieldId: entryFieldId(field), message })),
    { title: wording.errorTitle, headingLevel, follow },
  );
  const isChosen = draft.stage !== undefined || draft.gate !== undefined;
  return html`${summary}${aboutView(project, options)}
    ${isChosen ? html`${draft.gate === undefined ? stageView(options) : gateView(project, options)}${restView(options)}` : nothing}
    <div class="nhs-form__buttons">
      <button type="button" class="nhsuk-button" @click=${() => add()}>${wording.add}</button>
    </div>`;
}

const errorOf = (field: EntryField, { errors }: EntryViewOptions): string | undefined =>
  errors.find((error) => error.field === field)?.message;

/** Stages and gates have ids of any kind, so what is chosen is told apart by what stands before. */
function aboutView({ place }: TrackedProject, options: EntryViewOptions): TemplateResult {
  const { draft, changed } = options;
  const value =
    draft.gate !== undefined ? `gate ${draft.gate}` : draft.stage !== undefined ? `stage ${draft.stage}` : '';
  return selectFieldView(
    {
      id: entryFieldId('about'),
      label: wording.about,
      error: errorOf('about', options),
      isRequired: true,
      value,
      placeholder: wording.choose,
      groups: [
        {
          label: wording.stages,
          choices: place.stages.map((progress) => ({
            value: `stage ${progress.stage.id}`,
            label: wording.option(progress.stage.title, stageState(progress)),
          })),
        },
        {
          label: wording.gates,
          // Nobody can decide about a gate that asks nobody.
          choices: place.gates
            .filter(({ gate }) => rolesOf(gate).length > 0)
            .map((progress) => ({
              value: `gate ${progress.gate.id}`,
              label: wording.option(progress.gate.title, gateState(progress)),
            })),
        },
      ],
      chosen: (chosen) => {
        const [kind, id] = [chosen.slice(0, chosen.indexOf(' ')), chosen.slice(chosen.indexOf(' ') + 1)];
        // What was chosen for another stage or gate would be an answer that nobody gave.
        const none = { stage: undefined, gate: undefined, becomes: undefined, decision: undefined, role: '' };
        changed({ ...none, ...(kind === 'stage' ? { stage: id } : kind === 'gate' ? { gate: id } : {}) });
      },
    },
    wording.errorPrefix,
  );
}

function stageView(options: EntryViewOptions): TemplateResult {
  const { draft, changed } = options;
  return choicesView(
    {
      id: entryFieldId('becomes'),
      kind: 'radios',
      label: wording.becomes,
      error: errorOf('becomes', options),
      isRequired: true,
      choices: changes.becomes.map((value) => ({ value, label: lifecycleWording.states[value] })),
      chosen: draft.becomes ? [draft.becomes] : [],
      changed: ([value]) => changed({ becomes: changes.becomes.find((known) => known === value) }),
    },
    wording.errorPrefix,
  );
}

function gateView({ lifecycle, names }: TrackedProject, options: EntryViewOptions): TemplateResult {
  const { draft, language, changed } = options;
  const gate = lifecycle.gates?.find(({ id }) => id === draft.gate);
  const decisions = choicesView(
    {
      id: entryFieldId('decision'),
      kind: 'radios',
      label: wording.decision,
      error: errorOf('decision', options),
      isRequired: true,
      choices: changes.decision.map((value) => ({ value, label: lifecycleWording.decisions[value] })),
      chosen: draft.decision ? [draft.decision] : [],
      changed: ([value]) => changed({ decision: changes.decision.find((known) => known === value) }),
    },
    wording.errorPrefix,
  );
  const roles = choicesView(
    {
      id: entryFieldId('role'),
      kind: 'radios',
      label: wording.role,
      error: errorOf('role', options),
      isRequired: true,
      choices: gate ? rolesOf(gate).map((value) => ({ value, label: names.role(value) })) : [],
      chosen: draft.role ? [draft.role] : [],
      changed: ([role = '']) => changed({ role }),
    },
    wording.errorPrefix,
  );
  const conditions =
    draft.decision === 'approved-with-conditions'
      ? textFieldView(
          {
            id: entryFieldId('conditions'),
            label: wording.conditions,
            hint: wording.conditionsHint,
            error: errorOf('conditions', options),
            isRequired: true,
            lang: language,
            value: draft.conditions,
            rows: 3,
            typed: (text) => changed({ conditions: text }),
          },
          wording.errorPrefix,
        )
      : nothing;
  return html`${decisions}${conditions}${roles}`;
}

/** What is asked of stages and gates alike. */
function restView(options: EntryViewOptions): TemplateResult {
  const { draft, language, changed } = options;
  const isReasonNeeded =
    draft.becomes === 'skipped' || draft.becomes === 'returned-to' || draft.decision === 'not-approved';
  const field = (name: 'by' | 'day' | 'reason' | 'evidence', more: object): TemplateResult =>
    textFieldView(
      {
        id: `entry-${name}`,
        label: wording[name],
        value: draft[name],
        typed: (text) => changed({ [name]: text }),
        ...more,
      },
      wording.errorPrefix,
    );
  return html`${field('day', { hint: wording.dayHint, error: errorOf('day', options), isRequired: true })}
  ${field('by', { lang: language })}
  ${field('reason', {
    error: errorOf('reason', options),
    isRequired: isReasonNeeded,
    label: isReasonNeeded ? wording.reason : wording.reasonOptional,
    lang: language,
    rows: 3,
  })}
  ${field('evidence', { hint: wording.evidenceHint, lang: language, rows: 2 })}`;
}
