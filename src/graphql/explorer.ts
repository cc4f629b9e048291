import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import express, { Router } from 'express';
import { EXAMPLES } from './examples.ts';

/** Where the explorer's own files lie: prebuilt, in its package, so that it works without the internet. */
const FILES = join(dirname(createRequire(import.meta.url).resolve('altair-static/package.json')), 'build', 'dist');

/** Under this address the explorer's files are served. */
const BASE = '/graphql/explorer/';

/** The explorer writes styles of its own into the page; scripts, and where it may talk to, are ours alone. */
const POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "frame-src 'self'",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const START = {
  initialName: EXAMPLES[0]?.name ?? 'motcua',
  initialQuery: EXAMPLES[0]?.query ?? '{ __typename }',
  initialVariables: EXAMPLES[0]?.variables ?? '{}',
  // The explorer shows the last one first.
  initialWindows: EXAMPLES.toReversed().map(({ name, query, variables }) => ({
    initialName: name,
    initialQuery: query,
    initialVariables: variables,
    initialHeaders: { 'Accept-Language': 'vi' },
  })),
  initialHeaders: { 'Accept-Language': 'vi' },
  instanceStorageNamespace: 'motcua_',
  disableAccount: true,
  initialSettings: {
    theme: 'light',
    'alert.disableUpdateNotification': true,
    'alert.disableWarnings': true,
    'banners.disable': true,
    'schema.reloadOnStart': true,
    enableExperimental: false,
  },
  persistedSettings: { 'alert.disableUpdateNotification': true, 'banners.disable': true },
};

/** The explorer's page, its links pointed at our own address and its start left to a script of ours. */
const page = (): string =>
  readFileSync(join(FILES, 'index.html'), 'utf8')
    .replace('<title>Altair</title>', '<title>motcua · GraphQL</title>')
    .replace(/<base[^>]*>/u, `<base href="${BASE}">`)
    .replace('</body>', '<script type="module" src="start.js"></script></body>');

/** The explorer at `GET /graphql` for browsers, and its files; to be mounted at `/graphql` ahead of the endpoint. */
export const explorerRouter = (): Router => {
  const router = Router();
  const html = page();
  // The explorer wants a whole address, and only the browser knows by which name it reached us.
  const script = [
    `const options = ${JSON.stringify(START)};`,
    "const endpointURL = new URL('/graphql', location.origin).href;",
    'for (const each of [options, ...options.initialWindows]) each.endpointURL = endpointURL;',
    'AltairGraphQL.init(options);',
    '',
  ].join('\n');
  router.get('/', (request, response, next) => {
    if (request.query['query'] !== undefined || request.accepts(['json', 'html']) !== 'html') return next('router');
    response.setHeader('Content-Security-Policy', POLICY);
    response.vary('Accept');
    response.type('html').send(html);
  });
  router.get('/explorer/start.js', (_request, response) => {
    response.type('js').send(script);
  });
  router.use('/explorer/iframe-sandbox', (_request, response, next) => {
    response.setHeader('Content-Security-Policy', 'sandbox allow-scripts');
    next();
  });
  router.use('/explorer', express.static(FILES, { index: false, maxAge: '1d', redirect: false, fallthrough: true }));
  return router;
};
