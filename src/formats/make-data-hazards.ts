import { dataHazardLink, findDataHazard } from '../artefacts/data-hazards.js';
import type { DataHazard } from '../artefacts/data-hazard.js';
import type { Problem } from '../artefacts/problem.js';

/** What a page of a vocabulary says of one hazard, in words alone. */
export interface DescribedHazard {
  /** Of its title. */
  line: number;
  title: string;
  description: string;
  examples?: string[];
  precautions?: string[];
  image?: DataHazard['image'];
  /** Where the page says the hazard is explained, as written. */
  link?: string;
}

/**
 * The hazards that pages describe, each with an id: that of the label it is, else from its link, else from its title.
 * A label of the Data Hazards project has our spelling of its name, and leads to its page unless the link leads
 * elsewhere.
 */
export function makeDataHazards(described: readonly DescribedHazard[], problems: Problem[]): DataHazard[] {
  const hazards = new Map<string, DataHazard>();
  const nextNumbers = new Map<string, number>();
  const numbered = (id: string): string => {
    let number = nextNumbers.get(id) ?? 2;
    while (hazards.has(`${id}-${number}`)) number++;
    nextNumbers.set(id, number + 1);
    return `${id}-${number}`;
  };
  for (const { line, title, description, examples = [], precautions = [], image, link } of described) {
    const report = (message: string, severity: Problem['severity'] = 'warning'): void => {
      problems.push({ path: `hazards.${hazards.size}`, line, message, severity });
    };
    if (title === '') {
      report('This hazard has no title, so it was left out.');
      continue;
    }
    const label = findDataHazard(title);
    const wanted = [label?.id ?? '', idOfLink(link ?? ''), idOfWords(title)].filter(Boolean);
    const id = wanted.find((one) => !hazards.has(one)) ?? numbered(wanted[0] ?? 'hazard');
    if (wanted.length === 0)
      report(`No id can be made of "${title}", so it got "${id}". Give it a link to choose one.`);
    else if (id !== wanted[0]) report(`Another hazard has the id "${wanted[0]}" already, so this one got "${id}".`);
    const leadsElsewhere = link !== undefined && /^https?:/i.test(link);
    if (link && !label && !leadsElsewhere) {
      report(
        `"${link}" leads to another page of the vocabulary, whose address is not known. It was left out.`,
        'notice',
      );
    }
    const href = leadsElsewhere ? link : label && dataHazardLink(label);
    hazards.set(id, {
      id,
      title: label?.title ?? title,
      description,
      examples,
      precautions,
      ...(label && precautions.length > 0 ? { precautionsBy: 'vocabulary' as const } : {}),
      ...(image ? { image } : {}),
      ...(href === undefined ? {} : { link: href }),
    });
  }
  return [...hazards.values()];
}

/** The name of the place or of the page that a link leads to. */
function idOfLink(link: string): string {
  const [address = '', place = ''] = link.split('#');
  const steps = (address.split('?')[0] ?? '').replace(/^[a-z]+:\/\/[^/]*/i, '').split('/');
  const page = steps
    .map((step) => step.replace(/\.\w+$/, ''))
    .filter((step) => step !== '' && step !== 'index')
    .at(-1);
  const id = idOfWords(place) || idOfWords(page ?? '');
  return findDataHazard(id)?.id ?? id;
}

const idOfWords = (words: string): string =>
  words
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^-|-$/g, '');
