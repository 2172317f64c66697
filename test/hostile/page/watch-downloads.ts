const TYPES: Record<string, string> = { json: 'application/json', yaml: 'application/yaml', md: 'text/markdown' };
/** A checklist's file begins with the project's name, in letters, digits and hyphens. */
const NAME = /^(?:(?:[\p{L}\p{M}\p{N}]+-)*checklist|data-hazards)\.(?<ending>json|yaml|md)$/u;

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
    const type = TYPES[NAME.exec(this.download)?.groups?.ending ?? ''];
    if (type === undefined || types.get(this.href) !== `${type};charset=utf-8`) {
      found(`a file was saved as ${JSON.stringify(this.download)} from ${this.href}`);
    }
  };
}
