const FILES = new Map([
  ['checklist.json', 'application/json'],
  ['checklist.yaml', 'application/yaml'],
  ['checklist.md', 'text/markdown'],
  ['data-hazards.json', 'application/json'],
  ['data-hazards.md', 'text/markdown'],
]);

/** Instead of saving a file, looks at what would be saved: only names and types of the library's own may be. */
export function watchDownloads(found: (detail: string) => void): void {
  const types = new Map<string, string>();
  const create = URL.createObjectURL.bind(URL);
  URL.createObjectURL = (blob: Blob): string => {
    const address = create(blob);
    types.set(address, blob.type);
    return address;
  };

  const { click } = HTMLElement.prototype;
  HTMLAnchorElement.prototype.click = function (): void {
    if (!this.hasAttribute('download')) {
      click.call(this);
      return;
    }
    const type = FILES.get(this.download);
    if (type === undefined || types.get(this.href) !== `${type};charset=utf-8`) {
      found(`a file was saved as ${JSON.stringify(this.download)} from ${this.href}`);
    }
  };
}
