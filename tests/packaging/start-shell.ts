import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

export interface Served {
  readonly url: string;
  stop(): Promise<void>;
}

/** Runs `serve` of a command line in a process of its own. */
export async function startShell(commandLine: string, dataFolder: string): Promise<Served> {
  const child = spawn(process.execPath, [commandLine, 'serve', '--no-open', '--data', dataFolder], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const line = await new Promise<string>((resolve, reject) => {
    createInterface(child.stdout).once('line', resolve);
    child.once('exit', (code) => reject(new Error(`serve ended with ${code}`)));
  });
  return {
    url: (JSON.parse(line) as { url: string }).url,
    stop: async () => {
      child.kill();
      await ended;
    },
  };
}
