import { executeServerCommand } from '@web/test-runner-commands';
import { inChromium } from './chromium-only.js';

interface ProtocolValue {
  value?: unknown;
}

interface ProtocolNode {
  nodeId: string;
  ignored: boolean;
  role?: ProtocolValue;
  name?: ProtocolValue;
  description?: ProtocolValue;
  value?: ProtocolValue;
  properties?: { name: string; value: ProtocolValue }[];
  childIds?: string[];
}

/** States a screen reader speaks and browsers agree on; layout, focus and editing details would only make noise. */
const spokenProperties = [
  'level',
  'checked',
  'expanded',
  'pressed',
  'selected',
  'disabled',
  'invalid',
  'required',
  'live',
];

/** Roles without meaning of their own: their children stand in their place. */
const silentRoles = new Set(['generic', 'none', 'presentation', 'GenericContainer', 'LineBreak', 'ListMarker']);

/** Names that Chromium has given to one thing in different versions. */
const roleNames: Record<string, string> = {
  DescriptionList: 'description list',
  DescriptionListTerm: 'term',
  DescriptionListDetail: 'definition',
  Details: 'details',
  DisclosureTriangle: 'summary',
  DisclosureTriangleGrouped: 'summary',
  Figcaption: 'caption',
  LayoutTable: 'layout table',
  Section: 'region',
  StaticText: 'text',
};

/**
 * The browser's real accessibility tree of the fixture (below its h1), as indented lines such as
 * `heading "Evaluation" level=2`. Descriptions, states and what ElementInternals says are in it. Chromium only.
 */
export async function accessibilityTree(): Promise<string> {
  if (!inChromium) throw new Error('The accessibility tree can be read in Chromium only: call chromiumOnly first.');
  const list = await executeServerCommand<ProtocolNode[], undefined>('accessibility-tree');
  const nodes = new Map(list.map((node) => [node.nodeId, node]));
  const main = list.find((node) => node.role?.value === 'main');
  if (!main) throw new Error('There is no fixture on the page: call renderFixture first.');
  const [, ...content] = lines(main, nodes, -1);
  const pageHeading = content.findIndex((line) => line === 'heading "Page under test" level=1');
  return content.slice(pageHeading + 1).join('\n');
}

function lines(node: ProtocolNode, nodes: Map<string, ProtocolNode>, depth: number): string[] {
  const role = oneLine(node.role?.value);
  if (role === 'InlineTextBox') return [];
  const silent = node.ignored || silentRoles.has(role);
  const below = (node.childIds ?? [])
    .flatMap((id) => nodes.get(id) ?? [])
    .flatMap((child) => lines(child, nodes, silent ? depth : depth + 1));
  if (silent) return below;
  const own = `${'  '.repeat(Math.max(depth, 0))}${description(node, role)}`;
  return saysOnlyItsName(node, below) ? [own] : [own, ...below];
}

function description(node: ProtocolNode, role: string): string {
  const parts = [roleNames[role] ?? role];
  const name = oneLine(node.name?.value);
  if (name) parts.push(JSON.stringify(name));
  for (const { name: property, value } of node.properties ?? []) {
    if (!spokenProperties.includes(property) || value.value === false || value.value === 'false') continue;
    parts.push(value.value === true ? property : `${property}=${String(value.value)}`);
  }
  if (node.properties?.some(({ name, value }) => name === 'expanded' && value.value === false)) parts.push('collapsed');
  if (node.value?.value) parts.push(`value=${JSON.stringify(oneLine(node.value.value))}`);
  if (node.description?.value) parts.push(`description=${JSON.stringify(oneLine(node.description.value))}`);
  return parts.join(' ');
}

/** Whether what is below only repeats the name, as the text of a heading or a link does. */
function saysOnlyItsName(node: ProtocolNode, below: string[]): boolean {
  const texts = below.map((line) => /^ *text "(.*)"$/.exec(line)?.[1]);
  if (texts.some((text) => text === undefined)) return false;
  const name = JSON.stringify(oneLine(node.name?.value)).slice(1, -1);
  return texts.join('').replaceAll(' ', '') === name.replaceAll(' ', '');
}

function oneLine(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value).replace(/\s+/g, ' ').trim() : '';
}
