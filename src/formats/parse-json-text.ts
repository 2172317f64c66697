export type JsonText = { data: unknown } | { error: string };

/**
 * Parses a text that begins as JSON does; undefined where it begins otherwise, or as Markdown with a link, a picture or
 * attributes does. Never throws.
 */
export function parseJsonText(source: string): JsonText | undefined {
  if (!/^\s*[[{]/.test(source)) return undefined;
  try {
    return { data: JSON.parse(source) as unknown };
  } catch (error) {
    return isMarkdown.test(source) || !isJson.test(source)
      ? undefined
      : { error: `This is not valid JSON: ${(error as Error).message}` };
  }
}

/** What has to follow a bracket in JSON. */
const isJson = /^\s*(?:\[\s*(?:["[{\]\d-]|(?:true|false|null)\s*[,\]]|$)|\{\s*(?:["}]|$))/;

const isMarkdown = /^\s*\[[^\]\n]*\][([:]/;
