/** The emulation lives as long as the connection that asked for it, so each page keeps one. */
const connections = new WeakMap();

/** A test-runner plug-in: the runner's own emulateMedia knows neither forced colours nor contrast. Chromium only. */
export function emulateMediaPlugin() {
  return {
    name: 'emulate-any-media',
    async executeCommand({ command, payload, session }) {
      if (command !== 'emulate-any-media') return undefined;
      const page = session.browser.getPage(session.id);
      if (!connections.has(page)) connections.set(page, await page.createCDPSession());
      await connections.get(page).send('Emulation.setEmulatedMedia', payload);
      return true;
    },
  };
}
