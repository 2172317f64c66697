import type { LifecycleProgress } from '../../artefacts/lifecycle-progress.js';
import type {
  readLifecycleProgress,
  readLifecycleProgressData,
  ReadLifecycleProgressResult,
} from '../../formats/read-lifecycle-progress.js';
import type { ReadArtefact } from '../artefact-source.js';
import { loadLifecycleLibrary, type LifecycleLibrary } from './lifecycle-library.js';

interface Parts extends LifecycleLibrary {
  readLifecycleProgress: typeof readLifecycleProgress;
  readLifecycleProgressData: typeof readLifecycleProgressData;
}

let loaded: Parts | undefined;

/** Reads where a project is, with what the library knows of lifecycles. Both are loaded once for all trackers. */
export class LifecycleReader {
  /** What has been loaded; undefined before anything was read. */
  get library(): LifecycleLibrary | undefined {
    return loaded;
  }

  async readData(data: unknown): Promise<ReadArtefact<LifecycleProgress>> {
    const parts = await loadParts();
    return artefactOf(parts.readLifecycleProgressData(data));
  }

  async readText(text: string): Promise<ReadArtefact<LifecycleProgress>> {
    const parts = await loadParts();
    return artefactOf(await parts.readLifecycleProgress(text));
  }

  /** Reads a lifecycle alone, after something was read before. */
  readLifecycle(data: unknown): ReadArtefact<LifecycleProgress['lifecycle']> | undefined {
    if (!loaded) return undefined;
    const { artefact, ...rest } = artefactOf(loaded.readLifecycleProgressData({ lifecycle: data }));
    return { ...rest, artefact: artefact?.lifecycle };
  }
}

async function loadParts(): Promise<Parts> {
  if (loaded) return loaded;
  const [library, reader] = await Promise.all([
    loadLifecycleLibrary(),
    import('../../formats/read-lifecycle-progress.js'),
  ]);
  loaded ??= { ...library, ...reader };
  return loaded;
}

const artefactOf = ({ progress, ...rest }: ReadLifecycleProgressResult): ReadArtefact<LifecycleProgress> => ({
  ...rest,
  artefact: progress,
});
