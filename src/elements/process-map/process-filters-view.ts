import { html, type TemplateResult } from 'lit';
import type { ProcessFilter } from '../../artefacts/process-groups.js';
import type { ProcessGrid } from '../../artefacts/process-grid.js';
import { processMapWording as wording } from '../../wording/process-map-wording.js';
import { actorTitle, stageTitle } from './process-words.js';

/** What narrows a map: to a role, to a stage, or to nothing. */
export function processFiltersView(
  { actors, stages }: ProcessGrid,
  filter: ProcessFilter,
  choose: (filter: ProcessFilter) => void,
): TemplateResult {
  return html`<div class="nhs-process-filters" role="group" aria-label=${wording.filters}>
    ${selectView({
      id: 'role',
      label: wording.byRole,
      all: wording.allRoles,
      titles: actors.map(actorTitle),
      chosen: filter.actor,
      choose: (actor) => choose({ ...filter, actor }),
    })}
    ${selectView({
      id: 'stage',
      label: wording.byStage,
      all: wording.allStages,
      titles: stages.map(stageTitle),
      chosen: filter.stage,
      choose: (stage) => choose({ ...filter, stage }),
    })}
    <button type="button" class="nhsuk-button nhsuk-button--secondary" @click=${() => choose({})}>
      ${wording.showEverything}
    </button>
  </div>`;
}

interface Choice {
  id: string;
  label: string;
  all: string;
  titles: readonly string[];
  chosen: number | undefined;
  choose(index: number | undefined): void;
}

function selectView({ id, label, all, titles, chosen, choose }: Choice): TemplateResult {
  const changed = ({ target }: Event) => {
    const { selectedIndex } = target as HTMLSelectElement;
    choose(selectedIndex > 0 ? selectedIndex - 1 : undefined);
  };
  return html`<div class="nhsuk-form-group">
    <label class="nhsuk-label" for=${id}>${label}</label>
    <select class="nhsuk-select" id=${id} autocomplete="off" @change=${changed}>
      <option .selected=${chosen === undefined}>${all}</option>
      ${titles.map((title, index) => html`<option .selected=${chosen === index}>${title}</option>`)}
    </select>
  </div>`;
}
