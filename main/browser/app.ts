import { type Context, Hono, type MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { getCookie, setCookie } from 'hono/cookie';
import { streamSSE } from 'hono/streaming';
import { requests } from '../../shared/contract.ts';
import { languages, translator } from '../../shared/language/index.ts';
import type { Problem } from '../../shared/problem.ts';
import { toJson } from '../../shared/typed-arrays.ts';
import { securityHeaders } from '../content-security.ts';
import { largestProjectFile } from '../files.ts';
import { readPageFile } from '../page-files.ts';
import type { Router } from '../router.ts';
import type { Access } from './access.ts';

export interface BrowserAppOptions {
  readonly router: Router;
  readonly access: Access;
  readonly rendererFolder: string;
  /** The port the server listens on, known once it does. */
  readonly port: () => number;
  readonly largestBody?: number;
  readonly keepAliveMilliseconds?: number;
  /** Called with the number of pages that listen, whenever it changes. */
  readonly onListeners?: (count: number) => void;
}

/**
 * The browser shell's answers. A website the user visits can reach 127.0.0.1 too, so a request must name this very host
 * (else DNS rebinding), carry the cookie that only the one-time token gives, and, to do anything, come from this origin
 * as JSON, which no foreign form can send.
 */
export function browserApp(options: BrowserAppOptions): Hono {
  const { router, access, rendererFolder, port, largestBody = largestProjectFile } = options;
  const cookieName = (): string => `awase-${port()}`;
  const app = new Hono();

  app.use(async (context, next) => {
    await next();
    for (const [name, value] of Object.entries(securityHeaders)) context.res.headers.set(name, value);
    if (!context.res.headers.has('cache-control')) context.res.headers.set('cache-control', 'no-store');
  });
  app.use(async (context, next) => {
    if (!isOwnHost(context.req.header('host'), port())) return context.text('forbidden host', 403);
    return next();
  });

  app.get('/', async (context, next) => {
    const token = context.req.query('token');
    if (token === undefined) return next();
    const session = access.exchange(token);
    if (session === null) return access.holds(getCookie(context, cookieName())) ? context.redirect('/', 303) : locked(context);
    setCookie(context, cookieName(), session, { httpOnly: true, sameSite: 'Strict', path: '/' });
    return context.redirect('/', 303);
  });
  app.use(async (context, next) => (access.holds(getCookie(context, cookieName())) ? next() : locked(context)));

  app.all('/api/*', async (context, next) => {
    if (context.req.method === 'POST') return next();
    return context.text('method not allowed', 405, { allow: 'POST' });
  });
  app.post(
    '/api/:name',
    requireOwnOrigin,
    requireJson,
    bodyLimit({
      maxSize: largestBody,
      onError: (context) => refuse(context, 413, { code: 'requestTooLarge', values: { limit: Math.ceil(largestBody / 1024 / 1024) } }),
    }),
    async (context) => {
      const name = context.req.param('name');
      if (!Object.hasOwn(requests, name)) return refuse(context, 404, { code: 'invalidRequest', values: { where: 'request', reason: name } });
      let input: unknown;
      try {
        input = JSON.parse(await context.req.text());
      } catch {
        return refuse(context, 400, { code: 'invalidRequest', values: { where: name, reason: 'JSON' } });
      }
      return context.body(toJson(await router.handle(name, input)), 200, { 'content-type': 'application/json; charset=UTF-8' });
    },
  );

  const listeners = listenerCount(options.onListeners);
  app.get('/events', (context) =>
    streamSSE(context, async (stream) => {
      const unsubscribe = router.subscribe((broadcast) => {
        void stream.writeSSE({ data: JSON.stringify(broadcast) });
      });
      const awake = (): unknown => stream.write(': awake\n\n');
      const keepAlive = setInterval(awake, options.keepAliveMilliseconds ?? 15_000);
      listeners.add(1);
      const left = new Promise<void>((resolve) => stream.onAbort(resolve));
      await awake();
      await left;
      listeners.add(-1);
      clearInterval(keepAlive);
      unsubscribe();
    }),
  );

  app.get('*', async (context) => {
    const file = await readPageFile(rendererFolder, new URL(context.req.url).pathname);
    if (file === null) return context.text('not found', 404);
    return context.body(file.bytes, 200, { 'content-type': file.mediaType });
  });
  app.all('*', (context) => context.text('method not allowed', 405, { allow: 'GET' }));
  app.onError((error, context) => refuse(context, 500, { code: 'unexpected', values: { detail: error.message } }));
  return app;
}

const ownHosts = (port: number): readonly string[] => [`127.0.0.1:${port}`, `localhost:${port}`];

const isOwnHost = (host: string | undefined, port: number): boolean => host !== undefined && ownHosts(port).includes(host);

const requireOwnOrigin: MiddlewareHandler = async (context, next) => {
  if (context.req.header('origin') !== `http://${context.req.header('host')}`) return context.text('forbidden origin', 403);
  return next();
};

const requireJson: MiddlewareHandler = async (context, next) => {
  const [mediaType] = (context.req.header('content-type') ?? '').split(';');
  if (mediaType?.trim().toLowerCase() !== 'application/json') return context.text('content-type must be application/json', 415);
  return next();
};

const refuse = (context: Context, status: 400 | 404 | 413 | 500, problem: Problem): Response => context.json({ ok: false, problem }, status);

/** Nothing is known of the reader yet, so the sentence comes in every language. */
const locked = (context: Context): Response =>
  context.text(languages.map((language) => translator(language)('shell.page.locked')).join('\n\n'), 403);

function listenerCount(report: (count: number) => void = () => undefined): { add(change: number): void } {
  let count = 0;
  return {
    add(change) {
      count += change;
      report(count);
    },
  };
}
