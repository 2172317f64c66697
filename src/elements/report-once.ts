const reported = new Set<string>();

/** Says on the console what a page's author got wrong, once for each sentence, however many elements it concerns. */
export function reportOnce(message: string): void {
  if (reported.has(message)) return;
  reported.add(message);
  console.warn(message);
}
