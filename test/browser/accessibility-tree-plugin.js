/** A test-runner plug-in: the nodes of the browser's real accessibility tree, across shadow roots. Chromium only. */
export function accessibilityTreePlugin() {
  return {
    name: 'accessibility-tree',
    async executeCommand({ command, session }) {
      if (command !== 'accessibility-tree') return undefined;
      const client = await session.browser.getPage(session.id).createCDPSession();
      try {
        const { nodes } = await client.send('Accessibility.getFullAXTree');
        return nodes;
      } finally {
        await client.detach();
      }
    },
  };
}
