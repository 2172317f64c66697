import type { DataHazard } from './data-hazard.js';

/** A label of the Data Hazards vocabulary: what is known of it before its words and its drawing are loaded. */
export interface HazardLabel {
  /** Upstream's page is named after it. */
  id: string;
  title: string;
  /** Added to the vocabulary for synthetic biology, and useful beyond it. */
  isExtension: boolean;
  /** Other names in use: of upstream's pictures and badges, and from before version 1.1. */
  aliases: readonly string[];
}

/** The Data Hazards project's vocabulary, published on 21 June 2024. */
export const dataHazardsVersion = '1.1';

/** By id: title, and other names. A line that starts with "+" is an extension label. */
const table = `
general-hazard | General data hazard | general, data hazard, contains data science
automates-decision-making | Automates decision making | automates
danger-of-misuse | Danger of misuse | misuse
difficult-to-understand | Difficult to understand | difficult
high-environmental-cost | High environmental cost | environment, high environment cost, high environmental impact
lacks-community-involvement | Lacks community involvement | lacks-community, lacks
lacks-informed-consent | Lacks informed consent | consent
direct-harm | May cause direct harm | direct
ranks-classifies | Ranks or classifies people | classifies-people, classifies, classifies or ranks people
reinforces-biases | Reinforces existing biases | reinforce-bias, bias, reinforces existing bias
risk-to-privacy | Risk to privacy | privacy
+uncertain-accuracy | Uncertain accuracy of source data |
+uncertain-completeness | Uncertain completeness of source data |
+incompatible-data | Integration of incompatible data |
+ecological-harm | Capable of ecological harm |
+experimental-hazard | Potential experimental hazard |
`;

/** All sixteen, in the order of the vocabulary. */
export const dataHazards: readonly HazardLabel[] = table
  .trim()
  .split('\n')
  .map((line) => {
    const [id = '', title = '', names = ''] = line.split('|').map((cell) => cell.trim());
    return {
      id: id.replace('+', ''),
      title,
      isExtension: id.startsWith('+'),
      aliases: names.split(', ').filter(Boolean),
    };
  });

const keyOf = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^(?:synthetic biology(?: data hazard)?|(?:data )?hazard):\s*/, '')
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^-|-$/g, '');

const byKey = new Map(
  dataHazards.flatMap((label) => [label.id, label.title, ...label.aliases].map((name) => [keyOf(name), label])),
);

/** The label that goes by a name: its id, its title or another name of it, in any case. */
export const findDataHazard = (name: string): HazardLabel | undefined => byKey.get(name) ?? byKey.get(keyOf(name));

/** Upstream's page about a label. */
export const dataHazardLink = ({ id }: HazardLabel): string => `https://datahazards.com/hazards/${id}.html`;

const loaders: Record<string, () => Promise<{ hazard: DataHazard }>> = {
  'general-hazard': () => import('./data-hazards/general-hazard.js'),
  'automates-decision-making': () => import('./data-hazards/automates-decision-making.js'),
  'danger-of-misuse': () => import('./data-hazards/danger-of-misuse.js'),
  'difficult-to-understand': () => import('./data-hazards/difficult-to-understand.js'),
  'high-environmental-cost': () => import('./data-hazards/high-environmental-cost.js'),
  'lacks-community-involvement': () => import('./data-hazards/lacks-community-involvement.js'),
  'lacks-informed-consent': () => import('./data-hazards/lacks-informed-consent.js'),
  'direct-harm': () => import('./data-hazards/direct-harm.js'),
  'ranks-classifies': () => import('./data-hazards/ranks-classifies.js'),
  'reinforces-biases': () => import('./data-hazards/reinforces-biases.js'),
  'risk-to-privacy': () => import('./data-hazards/risk-to-privacy.js'),
  'uncertain-accuracy': () => import('./data-hazards/uncertain-accuracy.js'),
  'uncertain-completeness': () => import('./data-hazards/uncertain-completeness.js'),
  'incompatible-data': () => import('./data-hazards/incompatible-data.js'),
  'ecological-harm': () => import('./data-hazards/ecological-harm.js'),
  'experimental-hazard': () => import('./data-hazards/experimental-hazard.js'),
};

const loaded = new Map<string, DataHazard>();

/** The words and the drawing of a label, if they are there already. */
export const loadedDataHazard = (id: string): DataHazard | undefined => loaded.get(id);

/** Fetches the words and the drawing of one label; rejects where they do not arrive. */
export async function loadDataHazard(id: string): Promise<DataHazard> {
  const before = loaded.get(id);
  if (before) return before;
  const load = Object.hasOwn(loaders, id) ? loaders[id] : undefined;
  if (!load) throw new RangeError(`"${id}" is not in the vocabulary.`);
  const { hazard } = await load();
  loaded.set(id, hazard);
  return hazard;
}

/** All sixteen with their words and drawings. */
export const loadDataHazards = (): Promise<DataHazard[]> =>
  Promise.all(dataHazards.map(({ id }) => loadDataHazard(id)));
