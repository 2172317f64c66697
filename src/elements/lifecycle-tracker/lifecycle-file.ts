import type { LifecycleProgress } from '../../artefacts/lifecycle-progress.js';
import type { AnswersFile, AnswersFormat } from '../answers-desk.js';
import { fileName } from '../file-name.js';

/** Where a project is as a file that the tracker opens again. */
export async function lifecycleFile(format: AnswersFormat, progress: LifecycleProgress): Promise<AnswersFile> {
  const name = fileName(progress.project, 'lifecycle');
  const { writeLifecycleProgressJson, writeLifecycleProgressYaml } =
    await import('../../formats/write-lifecycle-progress.js');
  return format === 'json'
    ? { name: `${name}.json`, text: writeLifecycleProgressJson(progress), type: 'application/json' }
    : { name: `${name}.yaml`, text: writeLifecycleProgressYaml(progress), type: 'application/yaml' };
}
