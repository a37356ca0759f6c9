import { systemContext } from './ids.ts';
import { createRouter, type Router } from './router.ts';
import { listSamples, readSample } from './samples.ts';
import { openStore } from './store/store.ts';
import { buildWorkbook } from './workbook/workbook.ts';

export interface ApplicationOptions {
  readonly shell: 'electron' | 'browser';
  readonly version: string;
  readonly dataFolder: string;
  readonly resourcesFolder: string;
}

export interface Application {
  readonly router: Router;
  /** Closes the store; to be called once, when no request is under way. */
  close(): void;
}

/**
 * Store, samples, workbook and router put together: what every shell with a window runs on.
 * @throws ProblemError when the data folder or its database cannot be used; see `openStore`
 */
export function openApplication({ shell, version, dataFolder, resourcesFolder }: ApplicationOptions): Application {
  const store = openStore({ folder: dataFolder, now: () => systemContext.now() });
  const router = createRouter({
    store,
    context: systemContext,
    session: { shell, version, dataFolder },
    listSamples: () => listSamples(resourcesFolder),
    readSample: (name, language) => readSample(resourcesFolder, name, language),
    buildWorkbook,
    log: (error) => console.error(error),
  });
  return { router, close: () => store.close() };
}
