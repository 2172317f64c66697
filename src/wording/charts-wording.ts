/** Every sentence of charts that is not the author's own. */
export const chartsWording = {
  overall: 'Overall',
  smallSample: 'Small sample (fewer than 30)',
  beyondAxis: 'The interval goes beyond the axis',
  groupsCaption: (caption: string, metric: string): string => `${caption}: ${metric} by group`,
  oneMetricCaption: (caption: string, metric: string): string => `${caption}: ${metric}`,
  proportionsCaption: (caption: string): string => `${caption}: values from 0 to 1`,
  percentagesCaption: (caption: string): string => `${caption}: percentages`,
  unitCaption: (caption: string, unit: string): string => `${caption}: in ${unit}`,
  chartCaption: (caption: string): string => `${caption} as a chart`,
  howToRead: (level: string | undefined): string =>
    level === undefined
      ? 'Each dot is a value.'
      : `Each dot is a value. Each line shows its ${level} confidence interval (CI).`.replace('  ', ' '),
  overallLine: 'The dashed line is the overall value.',
  interval: (lower: string, upper: string): string => `${lower} to ${upper}`,
  spokenValue: (label: string, value: string): string => `${label} ${value}`,
  spokenInterval: (level: string, interval: string): string => `${level} confidence interval ${interval}`.trim(),
  spokenSummary: (count: number, lowest: string, highest: string): string =>
    `${count} values, from ${lowest} to ${highest}. The table has every value.`,
  tooManyForChart: 'There are too many values for a chart, so some are in the table only.',
};
