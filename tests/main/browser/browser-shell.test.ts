import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer, request as httpRequest } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { Access } from '../../../main/browser/access.ts';
import { browserApp } from '../../../main/browser/app.ts';
import { type BrowserShell, openBrowserShell } from '../../../main/browser/server.ts';
import type { ProblemError } from '../../../shared/problem.ts';
import { FakeRouter } from '../fake-router.ts';

const open: BrowserShell[] = [];

afterEach(async () => {
  for (const shell of open.splice(0)) await shell.close();
});

function pageFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'awase-page-'));
  writeFileSync(join(folder, 'index.html'), '<h1>page</h1>');
  writeFileSync(join(folder, 'app.js'), 'run()');
  return folder;
}

interface Served {
  readonly router: FakeRouter;
  readonly url: string;
  readonly origin: string;
  readonly port: number;
  readonly counts: number[];
}

async function serve(router = new FakeRouter({ 'projects.list': { ok: true, value: [] } })): Promise<Served> {
  const counts: number[] = [];
  const shell = await openBrowserShell({ router, rendererFolder: pageFolder(), port: 0, onListeners: (count) => counts.push(count) });
  open.push(shell);
  const { origin, port } = new URL(shell.url);
  return { router, url: shell.url, origin, port: Number(port), counts };
}

interface Answer {
  readonly status: number;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly text: string;
}

/** A request with exactly these headers: `fetch` would put its own Host and tidy the path. */
function send(port: number, path: string, { method = 'GET', headers = {}, body = '' }: { method?: string; headers?: Record<string, string>; body?: string } = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = httpRequest({ host: '127.0.0.1', port, path, method, headers: { host: `127.0.0.1:${port}`, ...headers } }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => (text += part));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }));
    });
    request.on('error', reject);
    request.end(body);
  });
}

async function signIn({ url, port }: Served): Promise<string> {
  const { pathname, search } = new URL(url);
  const { headers } = await send(port, pathname + search);
  return String(headers['set-cookie']).split(';')[0] ?? '';
}

const post = (served: Served, cookie: string, path = '/api/projects.list', headers: Record<string, string> = {}, body = '{}'): Promise<Answer> =>
  send(served.port, path, { method: 'POST', headers: { cookie, origin: served.origin, 'content-type': 'application/json', ...headers }, body });

describe('the one-time token', () => {
  it('is exchanged for a cookie that scripts and other sites cannot use, and leaves the address', async () => {
    const served = await serve();
    const { pathname, search } = new URL(served.url);
    const answer = await send(served.port, pathname + search);
    expect(answer.status).toBe(303);
    expect(answer.headers['location']).toBe('/');
    expect(String(answer.headers['set-cookie'])).toMatch(/^awase-\d+=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/);
  });

  it('works once', async () => {
    const served = await serve();
    const { pathname, search } = new URL(served.url);
    const cookie = await signIn(served);
    const again = await send(served.port, pathname + search);
    expect(again.status).toBe(403);
    expect(again.headers['set-cookie']).toBe(undefined);
    expect(again.text).toContain('一度だけ');
    expect(again.text).toContain('works once');
    expect((await send(served.port, pathname + search, { headers: { cookie } })).status).toBe(303);
  });

  it.each(['', 'x', 'A'.repeat(43), '..', '%00'])('does not take “%s” for it', async (token) => {
    const served = await serve();
    const answer = await send(served.port, `/?token=${token}`);
    expect(answer.status).toBe(403);
    expect(answer.headers['set-cookie']).toBe(undefined);
    expect(await signIn(served)).toMatch(/^awase-/);
  });

  it('is long, random and not the cookie', () => {
    const one = new Access();
    const other = new Access();
    expect(one.token).toMatch(/^[\w-]{43}$/);
    expect(one.token).not.toBe(other.token);
    const session = one.exchange(one.token);
    expect(session).not.toBe(one.token);
    expect(one.holds(session ?? undefined)).toBe(true);
    expect(other.holds(session ?? undefined)).toBe(false);
    expect(one.exchange(one.token)).toBe(null);
  });
});

describe('without the cookie', () => {
  it.each(['/', '/index.html', '/app.js', '/events', '/api/projects.list', '/nothing'])('%s answers nothing', async (path) => {
    const served = await serve();
    for (const headers of [{}, { cookie: `awase-${served.port}=${'A'.repeat(43)}` }, { cookie: 'other=1' }]) {
      const answer = await send(served.port, path, { headers });
      expect(answer.status).toBe(403);
      expect(answer.text).not.toContain('page');
    }
  });

  it('no request reaches the router', async () => {
    const served = await serve();
    expect((await post(served, '')).status).toBe(403);
    expect((await post(served, `awase-${served.port}=wrong`)).status).toBe(403);
    expect(served.router.asked).toEqual([]);
  });
});

describe('with the cookie', () => {
  it('the page and its files are served with a strict content security policy', async () => {
    const served = await serve();
    const cookie = await signIn(served);
    const page = await send(served.port, '/', { headers: { cookie } });
    expect([page.status, page.text]).toEqual([200, '<h1>page</h1>']);
    expect((await send(served.port, '/app.js', { headers: { cookie } })).headers['content-type']).toContain('text/javascript');
    expect(String(page.headers['content-security-policy']).split('; ')).toEqual(
      expect.arrayContaining(["script-src 'self'", "object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'", "form-action 'none'"]),
    );
    expect(page.headers['x-content-type-options']).toBe('nosniff');
    expect(page.headers['cache-control']).toBe('no-store');
    expect(page.headers['access-control-allow-origin']).toBe(undefined);
  });

  it('a request reaches the router and its outcome comes back', async () => {
    const served = await serve();
    const answer = await post(served, await signIn(served));
    expect([answer.status, JSON.parse(answer.text)]).toEqual([200, { ok: true, value: [] }]);
    expect(served.router.asked).toEqual([['projects.list', {}]]);
  });

  it('a foreign Host is refused, as DNS rebinding would send it', async () => {
    const served = await serve();
    const cookie = await signIn(served);
    for (const host of ['evil.example', `evil.example:${served.port}`, '127.0.0.1', `127.0.0.1:${served.port + 1}`, `127.0.0.1.evil.example:${served.port}`]) {
      expect((await send(served.port, '/', { headers: { cookie, host } })).status).toBe(403);
      expect((await post(served, cookie, undefined, { host, origin: `http://${host}` })).status).toBe(403);
    }
    expect(served.router.asked).toEqual([]);
    expect((await send(served.port, '/', { headers: { cookie, host: `localhost:${served.port}` } })).status).toBe(200);
  });

  it('a foreign or missing Origin is refused', async () => {
    const served = await serve();
    const cookie = await signIn(served);
    for (const origin of ['https://evil.example', 'null', `http://127.0.0.1:${served.port + 1}`, `https://127.0.0.1:${served.port}`, `http://localhost:${served.port}`])
      expect((await post(served, cookie, undefined, { origin })).status).toBe(403);
    const without = await send(served.port, '/api/projects.list', { method: 'POST', headers: { cookie, 'content-type': 'application/json' }, body: '{}' });
    expect(without.status).toBe(403);
    expect(served.router.asked).toEqual([]);
  });

  it.each(['application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'text/plain', 'text/plain; application/json', ''])(
    'a post of “%s”, as a foreign form sends it, is refused',
    async (contentType) => {
      const served = await serve();
      const answer = await post(served, await signIn(served), undefined, { 'content-type': contentType });
      expect(answer.status).toBe(415);
      expect(served.router.asked).toEqual([]);
    },
  );

  it.each(['GET', 'PUT', 'DELETE', 'OPTIONS'])('%s does nothing on the api', async (method) => {
    const served = await serve();
    const answer = await send(served.port, '/api/projects.list', { method, headers: { cookie: await signIn(served), origin: served.origin } });
    expect([answer.status, answer.headers['allow']]).toEqual([405, 'POST']);
    expect(served.router.asked).toEqual([]);
  });

  it.each(['/../package.json', '/..%2f..%2fpackage.json', '/%2e%2e/%2e%2e/etc/hosts.html', '/..\\..\\package.json', '//etc/hosts.html', '/app.js%00.html', '/%ff.html'])(
    'no path leaves the page’s folder: %s',
    async (path) => {
      const served = await serve();
      const answer = await send(served.port, path, { headers: { cookie: await signIn(served) } });
      expect([400, 404]).toContain(answer.status);
    },
  );

  it('an unknown request, broken JSON and a wrong path are refused with a problem, not a stack trace', async () => {
    const served = await serve();
    const cookie = await signIn(served);
    for (const [path, body, status] of [['/api/shell.run', '{}', 404], ['/api/__proto__', '{}', 404], ['/api/projects.list', '{', 400]] as const) {
      const answer = await post(served, cookie, path, {}, body);
      expect([answer.status, JSON.parse(answer.text)]).toMatchObject([status, { ok: false, problem: { code: 'invalidRequest' } }]);
    }
    expect((await post(served, cookie, '/api/projects.list/more')).status).toBe(405);
    expect(served.router.asked).toEqual([]);
  });

  it('a router that throws is answered with a problem', async () => {
    const router = new FakeRouter();
    router.handle = () => Promise.reject(new Error('broken'));
    const served = await serve(router);
    const answer = await post(served, await signIn(served));
    expect([answer.status, JSON.parse(answer.text)]).toEqual([500, { ok: false, problem: { code: 'unexpected', values: { detail: 'broken' } } }]);
  });
});

describe('a body that is too large', () => {
  it('is refused with a problem that names the limit', async () => {
    const router = new FakeRouter();
    const access = new Access();
    const app = browserApp({ router, access, rendererFolder: '/nowhere', port: () => 80, largestBody: 1024 * 1024 });
    const headers = {
      host: '127.0.0.1:80',
      origin: 'http://127.0.0.1:80',
      cookie: `awase-80=${access.exchange(access.token)}`,
      'content-type': 'application/json',
    };
    const large = JSON.stringify({ text: 'x'.repeat(1024 * 1024) });
    for (const extra of [{}, { 'content-length': String(large.length) }]) {
      const response = await app.request('http://127.0.0.1:80/api/project.import', { method: 'POST', headers: { ...headers, ...extra }, body: large });
      expect(response.status).toBe(413);
      expect(await response.json()).toEqual({ ok: false, problem: { code: 'requestTooLarge', values: { limit: 1 } } });
    }
    expect(router.asked).toEqual([]);
  });
});

describe('broadcasts', () => {
  /** Reads a stream until it holds the text. */
  async function readUntil(reader: ReadableStreamDefaultReader<Uint8Array>, wanted: string): Promise<string> {
    let text = '';
    while (!text.includes(wanted)) {
      const { value, done } = await reader.read();
      if (done) throw new Error(`ended with: ${text}`);
      text += new TextDecoder().decode(value);
    }
    return text;
  }

  const listen = async (served: Served, cookie: string) => {
    const ending = new AbortController();
    const response = await fetch(`${served.origin}/events`, { headers: { cookie }, signal: ending.signal });
    if (response.body === null) throw new Error('no stream');
    const reader = response.body.getReader();
    await readUntil(reader, ': awake');
    return { response, reader, end: () => ending.abort() };
  };

  it('reach every open window, and a closed window is forgotten', async () => {
    const served = await serve();
    const cookie = await signIn(served);
    const one = await listen(served, cookie);
    const two = await listen(served, cookie);
    expect(one.response.headers.get('content-type')).toBe('text/event-stream');
    served.router.broadcast({ type: 'projectsChanged' });
    for (const { reader } of [one, two]) expect(await readUntil(reader, '\n\n')).toBe('data: {"type":"projectsChanged"}\n\n');
    one.end();
    await expect.poll(() => served.router.listeners).toBe(1);
    two.end();
    await expect.poll(() => served.router.listeners).toBe(0);
    expect(served.counts).toEqual([1, 2, 1, 0]);
  });

  it('keep the connection awake', async () => {
    const access = new Access();
    const app = browserApp({ router: new FakeRouter(), access, rendererFolder: '/nowhere', port: () => 80, keepAliveMilliseconds: 5 });
    const response = await app.request('http://127.0.0.1:80/events', { headers: { host: '127.0.0.1:80', cookie: `awase-80=${access.exchange(access.token)}` } });
    const reader = response.body?.getReader();
    if (reader === undefined) throw new Error('no stream');
    expect(await readUntil(reader, ': awake\n\n')).toBe(': awake\n\n');
    expect(await readUntil(reader, ': awake\n\n')).toBe(': awake\n\n');
    await reader.cancel();
  });
});

describe('the port', () => {
  it('is on this machine only', async () => {
    const served = await serve();
    expect(new URL(served.url).hostname).toBe('127.0.0.1');
  });

  it('that is taken is a clear problem', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const address = other.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const opening = openBrowserShell({ router: new FakeRouter(), rendererFolder: '/nowhere', port });
    await expect(opening).rejects.toMatchObject({ problem: { code: 'portInUse', values: { port } } } satisfies Partial<ProblemError>);
    other.close();
  });
});
