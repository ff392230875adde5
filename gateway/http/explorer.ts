import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { FastifyInstance, FastifyReply } from 'fastify';

const PAGE = resolve(__dirname, 'explorer-page');
const EXAMPLES = resolve(__dirname, '../../docs/examples');

const packageFile = (name: string, file: string): string => join(dirname(require.resolve(`${name}/package.json`)), file);

/** Everything the page needs comes from this process: no CDN, so that it works where there is no internet. */
const FILES: Readonly<Record<string, { readonly path: string; readonly type: string }>> = {
  'explorer.js': { path: join(PAGE, 'explorer.js'), type: 'text/javascript' },
  'explorer.css': { path: join(PAGE, 'explorer.css'), type: 'text/css' },
  'react.js': { path: packageFile('react', 'umd/react.production.min.js'), type: 'text/javascript' },
  'react-dom.js': { path: packageFile('react-dom', 'umd/react-dom.production.min.js'), type: 'text/javascript' },
  'graphiql.js': { path: packageFile('graphiql', 'graphiql.min.js'), type: 'text/javascript' },
  'graphiql.css': { path: packageFile('graphiql', 'graphiql.min.css'), type: 'text/css' },
};

/** Scripts from here only, none inline; GraphiQL sets styles on elements, and its fonts are data. */
const POLICY = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self' data:; img-src 'self' data:; connect-src 'self'; worker-src 'self' blob:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** GraphiQL with a bar to pick whom to be and why one asks. */
export async function serveExplorer(app: FastifyInstance): Promise<void> {
  app.get('/', async (_request, reply) => reply.redirect('/explorer'));
  app.get('/explorer', async (_request, reply) => withHeaders(reply).type('text/html; charset=utf-8').send(readFileSync(join(PAGE, 'explorer.html'))));
  app.get('/explorer/examples', async (_request, reply) => withHeaders(reply).send(examples()));
  app.get<{ Params: { file: string } }>('/explorer/:file', async ({ params }, reply) => {
    const file = Object.hasOwn(FILES, params.file) ? FILES[params.file] : undefined;
    if (!file) return reply.callNotFound();
    return withHeaders(reply).header('cache-control', 'max-age=3600').type(`${file.type}; charset=utf-8`).send(readFileSync(file.path));
  });
}

const withHeaders = (reply: FastifyReply): FastifyReply =>
  reply.header('content-security-policy', POLICY).header('x-content-type-options', 'nosniff').header('referrer-policy', 'no-referrer');

/** `docs/examples/*.graphql`, in the order of their names: tabs of the page. */
const examples = (): readonly { readonly name: string; readonly query: string }[] =>
  existsSync(EXAMPLES)
    ? readdirSync(EXAMPLES).filter((name) => name.endsWith('.graphql')).sort().map((name) => ({ name: name.replace(/\.graphql$/, ''), query: readFileSync(join(EXAMPLES, name), 'utf8') }))
    : [];
