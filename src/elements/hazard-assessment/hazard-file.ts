import type { HazardAssessment } from '../../artefacts/hazard-assessment.js';
import { hazardAssessmentWording as wording } from '../../wording/hazard-assessment-wording.js';
import { hazardWording } from '../../wording/hazard-wording.js';
import type { AnswersFile, AnswersFormat } from '../answers-desk.js';

/** Assessments as a file that the form opens again; `project` is its title, where there is one. */
export async function hazardFile(
  format: AnswersFormat,
  assessments: readonly HazardAssessment[],
  project: string,
): Promise<AnswersFile> {
  if (format === 'json') {
    const data = { ...(project ? { project } : {}), hazards: assessments };
    return { name: 'data-hazards.json', text: `${JSON.stringify(data, null, 2)}\n`, type: 'application/json' };
  }
  const { writeHazardMarkdown } = await import('../../formats/write-hazard-markdown.js');
  const text = `# ${wording.markdownTitle(project)}\n\n${writeHazardMarkdown(assessments)}\n${hazardWording.attribution}\n`;
  return { name: 'data-hazards.md', text, type: 'text/markdown' };
}
