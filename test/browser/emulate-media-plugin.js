/** A test-runner plug-in: the runner's own emulateMedia knows neither forced colours nor contrast. Chromium only. */
export function emulateMediaPlugin() {
  return {
    name: 'emulate-any-media',
    async executeCommand({ command, payload, session }) {
      if (command !== 'emulate-any-media') return undefined;
      const client = await session.browser.getPage(session.id).createCDPSession();
      await client.send('Emulation.setEmulatedMedia', payload);
      return true;
    },
  };
}
