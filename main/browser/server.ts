import { createAdaptorServer } from '@hono/node-server';
import { ProblemError } from '../../shared/problem.ts';
import type { Router } from '../router.ts';
import { Access } from './access.ts';
import { browserApp } from './app.ts';

export interface BrowserShellOptions {
  readonly router: Router;
  readonly rendererFolder: string;
  /** 0 takes any free port. */
  readonly port: number;
  readonly onListeners?: (count: number) => void;
}

export interface BrowserShell {
  /** Opens the app once: it carries the one-time token. */
  readonly url: string;
  close(): Promise<void>;
}

const loopback = '127.0.0.1';

/**
 * Serves the page and the router to this machine only.
 * @throws ProblemError when the port is taken or may not be opened
 */
export async function openBrowserShell({ port, ...options }: BrowserShellOptions): Promise<BrowserShell> {
  const access = new Access();
  let actualPort = port;
  const app = browserApp({ ...options, access, port: () => actualPort });
  const server = createAdaptorServer({ fetch: app.fetch, hostname: loopback });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(portProblem(error, port)));
    server.listen(port, loopback, resolve);
  });
  const address = server.address();
  if (address !== null && typeof address === 'object') actualPort = address.port;
  return {
    url: `http://${loopback}:${actualPort}/?token=${access.token}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        if ('closeAllConnections' in server) server.closeAllConnections();
      }),
  };
}

function portProblem(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code === 'EADDRINUSE') return new ProblemError('portInUse', { port });
  return new ProblemError('portRefused', { port, reason: error.code ?? error.message });
}
