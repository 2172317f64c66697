/** Whether the tests run in a browser of the Chromium family, which alone speaks the DevTools protocol. */
export const inChromium = !navigator.userAgent.includes('Firefox');

/** Skips the running test elsewhere than in Chromium; the reason says what another browser cannot do. */
export function chromiumOnly(test: Mocha.Context, reason: string): void {
  if (inChromium) return;
  console.info(`Skipped outside Chromium: ${test.test?.title ?? 'a test'} (${reason})`);
  test.skip();
}
