import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { applicationFolder } from '../../../main/resources-folder.ts';

function command(words: string[], onOutput: (text: string, send: (signal: NodeJS.Signals) => void) => void = () => undefined) {
  const folder = mkdtempSync(join(tmpdir(), 'awase-process-'));
  const env = { PATH: process.env['PATH'], AWASE_DATA: folder, LANG: 'en_US.UTF-8' };
  const child = spawn(process.execPath, [join(applicationFolder(), 'main', 'command-line.ts'), ...words], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
    onOutput(out, (signal) => child.kill(signal));
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
  return new Promise<{ code: number | null; out: string; err: string }>((resolve) => child.once('close', (code) => resolve({ code, out, err })));
}

describe('the command line as a process', { timeout: 30_000 }, () => {
  it('answers with its exit code and the right stream', async () => {
    expect(await command(['samples'])).toMatchObject({ code: 0, err: '' });
    expect(await command(['evaluate', '--project', 'missing.awase'])).toMatchObject({ code: 1, out: '', err: expect.stringMatching(/^There is no file .*\n$/) });
    expect(await command(['nothing'])).toMatchObject({ code: 2, out: '', err: expect.stringContaining('Usage:') });
  });

  it('ends well on Ctrl+C, also when the signal comes twice', async () => {
    let sent = false;
    const { code, out, err } = await command(['serve', '--no-open'], (text, send) => {
      if (sent || !text.endsWith('\n')) return;
      sent = true;
      send('SIGINT');
      send('SIGINT');
    });
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/^\{"url":"http:\/\/127\.0\.0\.1:\d+\/\?token=[\w-]+"\}\n$/);
  });
});
