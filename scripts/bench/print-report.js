const interval = ({ ratio, lower, upper }) => `${ratio.toFixed(2)} (${lower.toFixed(2)} to ${upper.toFixed(2)})`;
const milliseconds = (value) => (value === undefined ? '' : `${value.toFixed(1)} ms`);

export function printReport({ browserName, sizes, hundred, memory, reading, missed, errors }) {
  console.log(
    `${browserName}.\nTimes of the main thread; ratios are medians of paired rounds, with 95 % intervals by bootstrap.\n`,
  );
  console.log('Markdown text to painted card: ours, marked + DOMPurify + innerHTML, our own static HTML');
  console.table(
    Object.fromEntries(
      [...sizes.results, { name: '100 × 5 KB', ...hundred }].map((result) => [result.name, row(result)]),
    ),
  );
  console.log(`From 40 KB to 400 KB the time of ours grows × ${sizes.growth.toFixed(1)}.\n`);
  console.log('Where our own time goes');
  console.table(
    Object.fromEntries(
      sizes.results.map(({ name, steps }) => [
        name,
        Object.fromEntries(Object.entries(steps).map(([step, time]) => [step, milliseconds(time)])),
      ]),
    ),
  );
  console.log(`100 cards put on the page and removed, ${memory.rounds} rounds: growth a round, with 95 % interval`);
  for (const [name, { perStep, lower, upper }] of Object.entries(memory.growth)) {
    console.log(
      `  ${name}: ${perStep.toFixed(2)} (${lower.toFixed(2)} to ${upper.toFixed(2)}), last ${memory.kept[name].at(-1)}`,
    );
  }
  console.log('\nReading a megabyte of what is hard to read, and how often the time of a quarter of it that is');
  for (const { name, ratio, milliseconds: time } of reading.toSorted((one, other) => other.ratio - one.ratio)) {
    console.log(`  × ${ratio.toFixed(1)} ${milliseconds(time).padStart(10)}  ${name}`);
  }
  for (const sentence of missed) console.log(`Missed: ${sentence}.`);
  for (const error of errors) console.log(`Error on the page: ${error}`);
}

function row({ milliseconds: times, toPurified, toStatic, byClock }) {
  return {
    ours: milliseconds(times.ours),
    purified: milliseconds(times.purified),
    static: milliseconds(times.static),
    'ours / purified': interval(toPurified),
    'ours / static': toStatic ? interval(toStatic) : '',
    'ours / purified by the clock': interval(byClock.toPurified),
  };
}
