import { cdp } from 'vitest/browser';

interface Value {
  value?: string | number | boolean;
}

interface TreeNode {
  nodeId: string;
  ignored: boolean;
  role?: Value;
  name?: Value;
  description?: Value;
  properties?: { name: string; value: Value }[];
  childIds?: string[];
}

interface Frame {
  frame: { id: string; url: string };
  childFrames?: Frame[];
}

interface Session {
  send(method: string, parameters?: object): Promise<unknown>;
}

/** What is shown of a node and of those inside it: a line of its own, or words for the line before. */
type Part = { line: string; parts: Part[] } | string;

const silentRoles = ['none', 'generic'];
const textRoles = ['StaticText', 'LineBreak', 'ListMarker'];
const shownProperties = ['level', 'expanded', 'checked', 'disabled', 'live', 'url'];

/**
 * The page's `<main>` as Chromium hands it to a screen reader, a node a line. It is read from the browser itself:
 * a snapshot computed from the DOM would not see everything that the browser sees.
 */
export async function accessibilityTree(): Promise<string> {
  const session = cdp() as unknown as Session;
  const { frameTree } = (await session.send('Page.getFrameTree')) as { frameTree: Frame };
  const frameId = frames(frameTree).find(({ url }) => url === location.href)?.id;
  const { nodes } = (await session.send('Accessibility.getFullAXTree', { frameId })) as { nodes: TreeNode[] };
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const main = nodes.find(({ role, ignored }) => !ignored && role?.value === 'main');
  return main ? `${written(joined(parts(main, byId)), 0).join('\n')}\n` : '';
}

function frames({ frame, childFrames = [] }: Frame): Frame['frame'][] {
  return [frame, ...childFrames.flatMap(frames)];
}

function parts(node: TreeNode, byId: ReadonlyMap<string, TreeNode>): Part[] {
  const role = String(node.role?.value);
  if (!node.ignored && textRoles.includes(role))
    return role === 'StaticText' ? [String(node.name?.value ?? '')] : [' '];
  const children = (node.childIds ?? []).flatMap((id) => {
    const child = byId.get(id);
    return child ? parts(child, byId) : [];
  });
  if (node.ignored || silentRoles.includes(role)) return apart(children);
  const inside = joined(children);
  const name = String(node.name?.value ?? '');
  // A name that only repeats the words inside is said once.
  return [{ line: lineOf(node), parts: inside.length === 1 && inside[0] === name.trim() ? [] : inside }];
}

/** Words of an element that is not itself told do not run into the words around it. */
function apart(list: readonly Part[]): Part[] {
  return joined(list).map((part) => (typeof part === 'string' ? { line: JSON.stringify(part), parts: [] } : part));
}

/** Words next to each other are one text, however the page is made. */
function joined(list: readonly Part[]): Part[] {
  const result: Part[] = [];
  for (const part of list) {
    const last = result.at(-1);
    if (typeof part === 'string' && typeof last === 'string') result[result.length - 1] = last + part;
    else result.push(part);
  }
  return result
    .map((part) => (typeof part === 'string' ? part.replaceAll(/\s+/g, ' ').trim() : part))
    .filter((part) => part !== '');
}

function written(list: readonly Part[], depth: number): string[] {
  const indent = '  '.repeat(depth);
  return list.flatMap((part) =>
    typeof part === 'string'
      ? [`${indent}${JSON.stringify(part)}`]
      : [`${indent}${part.line}`, ...written(part.parts, depth + 1)],
  );
}

function lineOf({ role, name, description, properties = [] }: TreeNode): string {
  const states = properties
    .filter(
      (property) =>
        shownProperties.includes(property.name) && (property.name === 'expanded' || property.value.value !== false),
    )
    .map((property) => `${property.name}=${address(String(property.value.value))}`);
  return [
    String(role?.value),
    name?.value ? JSON.stringify(name.value) : '',
    description?.value ? `description=${JSON.stringify(description.value)}` : '',
    ...states,
  ]
    .filter(Boolean)
    .join(' ');
}

/** The test page's own address differs from run to run. */
function address(text: string): string {
  return text.startsWith(location.origin) ? text.slice(location.origin.length).replace(/\?sessionId=[^#]*/, '') : text;
}
