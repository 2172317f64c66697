/** What was promised of the times: see docs/performance.md. */
const targets = { '5 KB': 1, '40 KB': 0.8, '400 KB': 0.8 };
const largestGrowth = 12;
const largestReadingGrowth = 8;

/** Sentences, one for each promise that these figures do not keep. */
export function targetsMissed({ sizes, memory, reading }) {
  const missed = sizes.results
    .filter(({ name, toPurified }) => toPurified.ratio >= targets[name])
    .map(
      ({ name, toPurified }) =>
        `${name}: ${toPurified.ratio.toFixed(2)} of marked + DOMPurify, below ${targets[name]} promised`,
    );
  if (sizes.growth > largestGrowth)
    missed.push(`40 to 400 KB: × ${sizes.growth.toFixed(1)}, × ${largestGrowth} promised`);
  for (const { name, ratio } of reading) {
    if (ratio > largestReadingGrowth)
      missed.push(`a megabyte of ${name}: × ${ratio.toFixed(1)} of a quarter, × ${largestReadingGrowth} promised`);
  }
  if (memory.grows) missed.push('nodes or listeners stay behind when cards are removed');
  return missed;
}
