import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build, preview } from 'vite';

/** A page with nothing but a grid, built and served for the tests. */
export interface HarnessServer {
  readonly url: string;
  close(): Promise<void>;
}

export async function serveHarness(folder: string): Promise<HarnessServer> {
  const root = join(import.meta.dirname, '..', folder);
  const outDir = await mkdtemp(join(tmpdir(), 'awase-harness-'));
  const shared = { root, configFile: false, logLevel: 'error' } as const;
  await build({ ...shared, plugins: [react()], build: { outDir, emptyOutDir: true } });
  const server = await preview({ ...shared, build: { outDir }, preview: { port: 0, host: '127.0.0.1' } });
  const url = server.resolvedUrls?.local[0];
  if (url === undefined) throw new Error('the harness has no address');
  return {
    url,
    close: async () => {
      await server.close();
      await rm(outDir, { recursive: true, force: true });
    },
  };
}
