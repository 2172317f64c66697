interface Result {
  id: string;
  nodes: { target: unknown[]; html: string; any: { message: string }[] }[];
}

/** What axe cannot decide by itself, and why that is in order. Anything else it is unsure of fails the story. */
const allowed: Record<string, string> = {};

/** From the reports that Storybook's accessibility addon leaves behind. */
export function unexpectedIncompletes(reports: readonly unknown[]): string[] {
  return reports
    .filter((report): report is { type: 'a11y'; result: { incomplete?: Result[] } } => isAccessibilityReport(report))
    .flatMap(({ result }) => result.incomplete ?? [])
    .filter(({ id }) => !(id in allowed))
    .flatMap(({ id, nodes }) =>
      nodes.map(({ target, any }) => `${id}: ${JSON.stringify(target)} ${any[0]?.message ?? ''}`),
    );
}

function isAccessibilityReport(report: unknown): boolean {
  return typeof report === 'object' && report !== null && Reflect.get(report, 'type') === 'a11y';
}
