import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { projectFolder } from '../../scripts/setup/folders.mjs';

const source = join(projectFolder, 'main', 'version.ts');
const { atime, mtime } = statSync(source);
const data = mkdtempSync(join(tmpdir(), 'awase-dev-'));
let url = '';
let stop = async (): Promise<void> => undefined;

beforeAll(async () => {
  const child = spawn(process.execPath, [join(projectFolder, 'scripts', 'dev.mjs'), '--data', data], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  stop = async () => {
    child.kill('SIGTERM');
    await ended;
  };
  url = await new Promise<string>((resolve, reject) => {
    createInterface(child.stdout).once('line', (line) => resolve((JSON.parse(line) as { url: string }).url));
    void ended.then(() => reject(new Error('npm run dev ended before it was ready')));
  });
}, 60_000);

afterAll(async () => {
  await stop();
  utimesSync(source, atime, mtime);
  rmSync(data, { recursive: true, force: true });
});

const projects = async (): Promise<unknown> => {
  const headers = { 'content-type': 'application/json', origin: new URL(url).origin };
  const answer = await fetch(new URL('/api/projects.list', url), { method: 'POST', headers, body: '{}' });
  return answer.json();
};

it('serves the page with hot reload and main behind it', async () => {
  const page = await (await fetch(url)).text();
  expect(page).toContain('/@vite/client');
  expect(page).toContain('main.tsx');
  expect(await projects()).toEqual({ ok: true, value: [] });
});

it('starts main anew when a source of it changes, at the same address', async () => {
  const events = await fetch(new URL('/events', url));
  // An earlier time is a change too, and leaves the build newer than its sources.
  utimesSync(source, atime, new Date(mtime.getTime() - 60_000));
  await events.text().catch(() => '');
  expect(await projects()).toEqual({ ok: true, value: [] });
}, 60_000);
