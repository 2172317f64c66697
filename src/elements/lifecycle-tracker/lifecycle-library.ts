import type { ChecklistItem } from '../../artefacts/checklist-item.js';
import type { Lifecycle } from '../../artefacts/lifecycle.js';

/** The lifecycles and the checklist items that the library has. */
export interface LifecycleLibrary {
  lifecycles: readonly Lifecycle[];
  items: readonly ChecklistItem[];
}

/** Loaded when the first tracker is shown. */
export async function loadLifecycleLibrary(): Promise<LifecycleLibrary> {
  const [{ lifecycles }, { characteristics }] = await Promise.all([
    import('../../artefacts/lifecycles.js'),
    import('../../artefacts/characteristics.js'),
  ]);
  return { lifecycles, items: characteristics.sections.flatMap(({ items }) => items) };
}
