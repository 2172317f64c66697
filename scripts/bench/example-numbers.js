/** Numbers below a limit that are the same at each run, so that what is made of them is the same too. */
export function exampleNumbers(seed) {
  let state = seed + 1;
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}
