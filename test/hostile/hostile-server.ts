import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { build } from 'esbuild';

/** The strictest policy that the library is made for; docs/content-security.md names it. */
export const strictPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; " +
  "require-trusted-types-for 'script'; trusted-types lit-html";

export interface HostileServer {
  origin: string;
  /** What `/documents/` gives out from now on. */
  documents: Map<string, { text?: string }>;
  close(): void;
}

const classic = 'nhs-ethics-components.min.js';
const module = 'nhs-ethics-components.module.min.js';

/** The pages by address: which policy, and which build, or an element that does everything wrong. */
export const pages = new Map([
  ['/open', { policy: undefined, script: `<script src="/dist/${classic}"></script>` }],
  ['/strict', { policy: strictPolicy, script: `<script src="/dist/${classic}"></script>` }],
  ['/strict-module', { policy: strictPolicy, script: `<script type="module" src="/dist/${module}"></script>` }],
  ['/unsafe', { policy: undefined, script: `<script src="/unsafe-element.js"></script>` }],
  ['/unsafe-strict', { policy: strictPolicy, script: `<script src="/unsafe-element.js"></script>` }],
  [
    '/no-lit',
    { policy: strictPolicy.replace(' lit-html', " 'none'"), script: `<script src="/dist/${classic}"></script>` },
  ],
]);

/** Serves the built library on 127.0.0.1 as a site would, on a page with the strict policy and on one without. */
export async function startHostileServer(): Promise<HostileServer> {
  if (!existsSync(`dist/${classic}`)) throw new Error('The library is not built: run npm run build first.');
  const folder = 'chunks/nhs-ethics-components';
  const chunks = existsSync(`dist/${folder}`) ? readdirSync(`dist/${folder}`).map((name) => `${folder}/${name}`) : [];
  const scripts = new Map(
    [classic, module, ...chunks].map((file) => [`/dist/${file}`, readFileSync(`dist/${file}`, 'utf8')]),
  );
  for (const name of ['hostile-page', 'unsafe-element']) scripts.set(`/${name}.js`, await pageScript(name));
  const documents = new Map<string, { text?: string }>();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const script = scripts.get(pathname);
    const text = documents.get(pathname)?.text;
    const page = pages.get(pathname);
    if (page) {
      const policy = page.policy === undefined ? {} : { 'content-security-policy': page.policy };
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...policy }).end(pageWith(page.script));
    } else if (script !== undefined) {
      response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8' }).end(script);
    } else if (text !== undefined) {
      const type = pathname.endsWith('.json') ? 'application/json' : 'text/markdown';
      response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(text);
    } else if (pathname === '/favicon.ico') {
      response.writeHead(204).end();
    } else {
      response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Nothing here.');
    }
  });
  return {
    origin: `http://127.0.0.1:${await listen(server)}`,
    documents,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

const pageWith = (script: string): string => `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<title>Page under test</title>
<script src="/hostile-page.js"></script>
${script}
</head>
<body></body>
</html>
`;

export async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

async function pageScript(name: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [`test/hostile/page/${name}.ts`],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    tsconfig: 'tsconfig.json',
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}
