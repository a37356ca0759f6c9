import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { openApplication } from '../../main/application.ts';

const folder = mkdtempSync(join(tmpdir(), 'awase-application-'));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('an unexpected error is told in one sentence and kept in full in the log of the data folder', async () => {
  const { router, close } = openApplication({
    shell: 'browser',
    version: '0.0.0',
    dataFolder: folder,
    resourcesFolder: join(import.meta.dirname, '../../resources'),
  });
  close();
  const outcome = await router.handle('projects.list', {});
  expect(outcome).toMatchObject({ ok: false, problem: { code: 'unexpected' } });
  expect(readFileSync(join(folder, 'awase.log'), 'utf8')).toMatch(/database connection is not open[^]*\n\s+at /);
});
