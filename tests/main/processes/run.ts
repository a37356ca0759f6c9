import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { onTestFinished } from 'vitest';

export interface Running {
  /** The lines it prints. */
  readonly lines: AsyncIterator<string>;
  /** Ends it as `kill -9` does, and waits until it is gone. */
  readonly kill: () => Promise<void>;
}

/** Runs a program of this folder in a process of its own, which does not outlive the test. */
export function run(program: string, ...input: string[]): Running {
  const child: ChildProcessByStdio<null, Readable, null> = spawn(process.execPath, [join(import.meta.dirname, program), ...input], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'close');
  const kill = async (): Promise<void> => {
    child.kill('SIGKILL');
    await ended;
  };
  onTestFinished(kill);
  return { lines: createInterface({ input: child.stdout })[Symbol.asyncIterator](), kill };
}
