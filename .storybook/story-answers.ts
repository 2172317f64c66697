import type { Plugin } from 'vite';

interface Answer {
  type: string;
  body: () => string;
}

/** What a server can answer where a model card is expected; the addresses are below `answers/`. */
const answers: Record<string, Answer> = {
  'page.html': {
    type: 'text/html; charset=utf-8',
    body: () => '<!doctype html><title>Sign in</title><h1>Sign in</h1>\n',
  },
  'large.md': { type: 'text/markdown; charset=utf-8', body: () => '# Model card\n'.padEnd(5_000_001, 'waiting ') },
  'shopping-list.md': { type: 'text/markdown; charset=utf-8', body: () => '- Bread\n- Milk\n- Apples\n' },
};

/**
 * Gives stories a server that fails in the ways servers do, so that nothing of the browser has to be replaced. A built
 * Storybook carries the same answers as files; only `answers/slow.md`, which never comes to an end, needs the server.
 */
export function storyAnswers(): Plugin {
  return {
    name: 'story-answers',
    configureServer({ middlewares }) {
      middlewares.use('/answers', (request, response) => {
        const name = (request.url ?? '').replace(/^\/|\?.*$/g, '');
        const answer = answers[name];
        if (name === 'slow.md') return;
        if (!answer) {
          response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found\n');
          return;
        }
        response.writeHead(200, { 'content-type': answer.type }).end(answer.body());
      });
    },
    generateBundle() {
      for (const [name, { body }] of Object.entries(answers)) {
        this.emitFile({ type: 'asset', fileName: `answers/${name}`, source: body() });
      }
    },
  };
}
