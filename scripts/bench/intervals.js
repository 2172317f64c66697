/** Numbers that are the same at each run, so that the same measurements always give the same interval. */
function randomIndexes(seed) {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

export function median(numbers) {
  const sorted = [...numbers].sort((one, other) => one - other);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/**
 * Median of the ratios of pairs with its 95 % interval, by bootstrap: the pairs are drawn again with replacement.
 * @param {readonly number[]} ours
 * @param {readonly number[]} theirs measured in the same rounds
 */
export function pairedRatio(ours, theirs, draws = 4000) {
  const ratios = ours.map((value, index) => value / theirs[index]);
  const pick = randomIndexes(20_261_123);
  const medians = Array.from({ length: draws }, () => median(ratios.map(() => ratios[pick(ratios.length)])));
  medians.sort((one, other) => one - other);
  return {
    ratio: median(ratios),
    lower: medians[Math.floor(draws * 0.025)],
    upper: medians[Math.ceil(draws * 0.975) - 1],
    pairs: ratios.length,
  };
}

/** Student's t at 97.5 % for the degrees of freedom that occur; between them the next smaller one is used. */
const student = [
  [5, 2.571],
  [8, 2.306],
  [10, 2.228],
  [15, 2.131],
  [18, 2.101],
  [30, 2.042],
  [Infinity, 1.96],
];

/** Growth of a series per step, by least squares, with its 95 % interval. */
export function slope(values) {
  const count = values.length;
  const meanStep = (count - 1) / 2;
  const mean = values.reduce((sum, value) => sum + value, 0) / count;
  const spread = values.reduce((sum, _, step) => sum + (step - meanStep) ** 2, 0);
  const perStep = values.reduce((sum, value, step) => sum + (step - meanStep) * (value - mean), 0) / spread;
  const rest = values.reduce((sum, value, step) => sum + (value - mean - perStep * (step - meanStep)) ** 2, 0);
  const freedom = count - 2;
  const [, t] = student.findLast(([known]) => known <= freedom) ?? student[0];
  const margin = t * Math.sqrt(rest / freedom / spread);
  return { perStep, lower: perStep - margin, upper: perStep + margin };
}
