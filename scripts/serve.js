import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, sep } from 'node:path';
import { pipeline } from 'node:stream';
import { fileURLToPath } from 'node:url';

const root = await realpath(fileURLToPath(new URL('..', import.meta.url)));
const startPage = '/stories/start-page/';
const served = ['/dist/', '/stories/'];
const contentTypes = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.map': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.xml': 'application/xml; charset=utf-8',
  '.yaml': 'application/yaml; charset=utf-8',
  '.yml': 'application/yaml; charset=utf-8',
};

const server = createServer((request, response) => {
  answer(request, response).catch(() => send(response, 404, 'There is nothing at this address.'));
});

async function answer(request, response) {
  if (request.method !== 'GET' && request.method !== 'HEAD') return send(response, 405, 'This server only reads.');
  let { pathname } = new URL(request.url, 'http://localhost');
  pathname = decodeURIComponent(pathname);
  if (pathname === '/') return response.writeHead(302, { location: startPage }).end();
  if (pathname.endsWith('/')) pathname += 'index.html';

  // The real path, so that neither "..", nor a symbolic link, nor an encoded slash leads out of the served folders.
  const file = await realpath(join(root, pathname));
  const allowed = served.some((folder) => file.startsWith(root + folder.replaceAll('/', sep)));
  const details = await stat(file);
  if (!allowed || !details.isFile()) return send(response, 404, 'There is nothing at this address.');
  response.writeHead(200, {
    'content-type': contentTypes[extname(file)] ?? 'application/octet-stream',
    'content-length': details.size,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  });
  if (request.method === 'HEAD') return response.end();
  return pipeline(createReadStream(file), response, () => undefined);
}

function send(response, status, sentence) {
  if (!response.headersSent) response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' });
  response.end(`${sentence}\n`);
}

const wantedPort = Number(process.env.PORT ?? 8000);
let port = wantedPort;
server.on('error', (error) => {
  if (error.code === 'EADDRINUSE' && !process.env.PORT && port < wantedPort + 20) {
    port += 1;
    server.listen(port, '127.0.0.1');
    return;
  }
  console.error(`The page cannot be served on port ${port}: ${error.message}`);
  process.exit(1);
});
server.on('listening', () => {
  console.log(
    `\nA model card, hazards, a checklist and a process map are at http://127.0.0.1:${server.address().port}/ (stop with Ctrl+C).`,
  );
  console.log('Every state of every element is in Storybook: npm run storybook');
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(0));
server.listen(port, '127.0.0.1');
