import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { type Page, test as base } from '@playwright/test';

export interface Shell {
  readonly url: string;
  readonly folder: string;
  stop(): Promise<void>;
}

/** Starts the built browser shell on a data folder of its own and waits for the address it prints. */
export async function startShell(folder = mkdtempSync(join(tmpdir(), 'awase-e2e-'))): Promise<Shell> {
  const child = spawn(process.execPath, ['dist/main/command-line.js', 'serve', '--no-open', '--port', '0', '--data', folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await firstLine(child);
  return {
    url,
    folder,
    stop: async () => {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function firstLine(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`the shell ended with code ${code} before it was ready`)));
    if (child.stdout !== null) createInterface(child.stdout).once('line', (line) => resolve((JSON.parse(line) as { url: string }).url));
  });
}

interface Fixtures {
  readonly shell: Shell;
  /** The start screen of a fresh Awase, with no projects. */
  readonly app: Page;
  /** Company A's example, freshly opened at its overview. */
  readonly companyA: Page;
}

export const test = base.extend<Fixtures>({
  shell: async ({ browserName: _browserName }, use) => {
    const shell = await startShell();
    await use(shell);
    await shell.stop();
  },
  app: async ({ page, shell }, use) => {
    await page.goto(shell.url);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await use(page);
  },
  companyA: async ({ app }, use) => {
    await app.getByRole('button', { name: /例から始める/ }).click();
    await app.getByRole('heading', { level: 1, name: '概要・判断' }).waitFor();
    await use(app);
  },
});

export { expect } from '@playwright/test';

/** Goes to a screen by its link in the procedure. */
export async function goTo(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation').getByRole('link', { name, exact: true }).click();
}
