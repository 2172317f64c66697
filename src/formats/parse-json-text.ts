export type JsonText = { data: unknown } | { error: string };

/** Parses a text that begins as JSON does; undefined where it begins otherwise. Never throws. */
export function parseJsonText(source: string): JsonText | undefined {
  if (!/^\s*[[{]/.test(source)) return undefined;
  try {
    return { data: JSON.parse(source) as unknown };
  } catch (error) {
    return { error: `This is not valid JSON: ${(error as Error).message}` };
  }
}
