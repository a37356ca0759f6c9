import { spawn } from 'node:child_process';
import { request } from 'node:http';
import { join, relative, sep } from 'node:path';
import { createInterface } from 'node:readline';
import { pipeline } from 'node:stream';
import { createBuilder, createServer } from 'vite';
import { projectFolder } from './setup/folders.mjs';
import { say } from './setup/texts.mjs';

/**
 * Serves the renderer with hot reload, and main behind it, rebuilt and started anew whenever its sources change. The page keeps its
 * address; requests that come while main starts wait for it. Options go to `awase serve`, so `npm run dev -- --data ./data` works.
 */

const main = { config: join(projectFolder, 'vite.config.ts'), output: join(projectFolder, '.cache', 'main') };

/** @param {string} line */
const tell = (line) => console.error(line);

async function buildMain() {
  const build = { outDir: main.output, reportCompressedSize: false };
  const builder = await createBuilder({ configFile: main.config, logLevel: 'warn', environments: { main: { build } } });
  const environment = builder.environments['main'];
  if (environment !== undefined) await builder.build(environment);
}

/**
 * @typedef {object} Running main in a process of its own
 * @property {URL} address
 * @property {string} cookie what its one-time token was exchanged for
 * @property {() => Promise<void>} stop
 */

/** @returns {Promise<Running>} */
async function startMain() {
  const child = spawn(process.execPath, [join(main.output, 'command-line.js'), 'serve', '--no-open', ...process.argv.slice(2)], {
    cwd: projectFolder,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const lines = createInterface(child.stdout);
  const line = await Promise.race([new Promise((resolve) => lines.once('line', resolve)), ended]);
  if (typeof line !== 'string') throw new Error(say('mainEnded'));
  const { url } = JSON.parse(line);
  const answer = await fetch(url, { redirect: 'manual' });
  return {
    address: new URL(url),
    cookie: answer.headers.getSetCookie()[0]?.split(';')[0] ?? '',
    stop: async () => {
      child.kill();
      await ended;
    },
  };
}

/** @type {Promise<Running>} */
let running = buildMain().then(startMain);

/** Starts main anew; what fails is told, and the next change tries again. */
function restartMain() {
  const before = running;
  running = (async () => {
    const known = await before.catch(() => null);
    await buildMain();
    await known?.stop();
    return startMain();
  })();
  return running;
}

/**
 * Hands a request to main as if its own page had sent it.
 * @param {import('vite').Connect.IncomingMessage} incoming
 * @param {import('node:http').ServerResponse} outgoing
 */
async function passOn(incoming, outgoing) {
  const { address, cookie } = await running;
  const headers = { ...incoming.headers, host: address.host, cookie, ...(incoming.headers.origin && { origin: address.origin }) };
  const path = incoming.originalUrl ?? incoming.url;
  const passed = request({ host: address.hostname, port: address.port, method: incoming.method, path, headers }, (answer) => {
    outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
    // What main leaves unfinished, as it does when it ends, ends here too.
    pipeline(answer, outgoing, () => undefined);
  });
  passed.once('error', () => outgoing.destroy());
  outgoing.once('close', () => passed.destroy());
  incoming.pipe(passed);
}

const server = await createServer({
  configFile: main.config,
  logLevel: 'warn',
  server: { host: '127.0.0.1', port: 5173, strictPort: false },
  plugins: [
    {
      name: 'awase-main',
      configureServer: ({ middlewares }) => {
        middlewares.use((incoming, outgoing, next) => {
          if (!/^\/(api|events)(\/|$)/.test(incoming.url ?? '')) return next();
          passOn(incoming, outgoing).catch((error) => {
            outgoing.statusCode = 502;
            outgoing.end(String(error));
          });
        });
      },
    },
  ],
});
await server.listen();

let changed = false;
let busy = false;
let stopping = false;

async function followChanges() {
  if (busy) return;
  busy = true;
  while (changed) {
    changed = false;
    if (stopping) break;
    try {
      await restartMain();
      server.ws.send({ type: 'full-reload' });
    } catch (error) {
      tell(error instanceof Error ? error.message : String(error));
    }
  }
  busy = false;
}

server.watcher.add(['main', 'shared', 'resources'].map((room) => join(projectFolder, room)));
server.watcher.on('all', (event, file) => {
  const [room = ''] = relative(projectFolder, file).split(sep);
  if (!['main', 'shared', 'resources'].includes(room) || !['add', 'change', 'unlink'].includes(event)) return;
  changed = true;
  void followChanges();
});

async function stop() {
  stopping = true;
  const known = await running.catch(() => null);
  await Promise.all([known?.stop(), server.close()]);
  process.exit();
}
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void stop());

await running;
console.log(JSON.stringify({ url: server.resolvedUrls?.local[0] ?? '' }));
