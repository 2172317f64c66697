export interface Browser {
  executablePath: string;
  args: string[];
  name: string;
}

export function findBrowser(): Promise<Browser>;

export function findFirefox(): Browser;
