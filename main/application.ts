import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { listCatalogues, readCatalogue } from './catalogues.ts';
import { systemContext } from './ids.ts';
import { createRouter, type Router } from './router.ts';
import { listSamples, readSample } from './samples.ts';
import { openStore } from './store/store.ts';
import { buildWorkbook } from './workbook/workbook.ts';
import { endedBy, workerSimulator } from './workers/worker-simulator.ts';

export interface ApplicationOptions {
  readonly shell: 'electron' | 'browser';
  readonly version: string;
  readonly dataFolder: string;
  readonly resourcesFolder: string;
}

export interface Application {
  readonly router: Router;
  /** Ends what takes long, so that requests under way are answered soon. */
  interrupt(): void;
  /** Closes the store; to be called once, when no request is under way. */
  close(): void;
}

/**
 * Store, samples, workbook and router put together: what every shell with a window runs on.
 * @throws ProblemError when the data folder or its database cannot be used; see `openStore`
 */
export function openApplication({ shell, version, dataFolder, resourcesFolder }: ApplicationOptions): Application {
  const ending = new AbortController();
  const store = openStore({ folder: dataFolder, now: () => systemContext.now() });
  const router = createRouter({
    store,
    context: systemContext,
    session: { shell, version, dataFolder },
    listSamples: () => listSamples(resourcesFolder),
    listCatalogues: () => listCatalogues(resourcesFolder),
    readCatalogue: (name) => readCatalogue(resourcesFolder, name),
    readSample: (name, language) => readSample(resourcesFolder, name, language),
    buildWorkbook,
    simulator: endedBy(ending.signal, workerSimulator),
    log: (error) => keepError(join(dataFolder, 'awase.log'), error),
  });
  const interrupt = (): void => ending.abort();
  return {
    router,
    interrupt,
    close: () => {
      interrupt();
      store.close();
    },
  };
}

/** What the user is told in one sentence is kept in full for whoever looks into it. */
function keepError(file: string, error: unknown): void {
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  try {
    appendFileSync(file, `${systemContext.now()} ${detail}\n`);
  } catch {
    console.error(error instanceof Error ? error.message : String(error));
  }
}
