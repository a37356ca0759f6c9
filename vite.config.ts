import { builtinModules } from 'node:module';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const folder = import.meta.dirname;
const dist = (room: string): string => join(folder, 'dist', room);

/**
 * What main loads at run time; everything else is bundled. exceljs brings an unzipper that could read from Amazon's store if
 * that were installed; nothing here asks it to.
 */
const loadedAtRunTime = ['electron', 'better-sqlite3', '@aws-sdk/client-s3', /^node:/, ...builtinModules];

export default defineConfig({
  root: join(folder, 'renderer'),
  plugins: [react()],
  builder: {
    buildApp: async (builder) => {
      for (const name of ['main', 'preload', 'client']) {
        const environment = builder.environments[name];
        if (environment !== undefined) await builder.build(environment);
      }
    },
  },
  environments: {
    client: {
      build: { outDir: dist('renderer'), emptyOutDir: true, chunkSizeWarningLimit: 4000 },
    },
    main: {
      consumer: 'server',
      resolve: { noExternal: true, external: loadedAtRunTime.filter((name) => typeof name === 'string') },
      build: {
        outDir: dist('main'),
        emptyOutDir: true,
        ssr: true,
        target: 'node24',
        rolldownOptions: {
          input: {
            electron: join(folder, 'main', 'electron.ts'),
            'command-line': join(folder, 'main', 'command-line.ts'),
            'simulation-worker': join(folder, 'main', 'workers', 'simulation-worker.ts'),
          },
          external: loadedAtRunTime,
          platform: 'node',
          output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
        },
      },
    },
    preload: {
      consumer: 'server',
      resolve: { noExternal: true, external: ['electron'] },
      build: {
        outDir: dist('preload'),
        emptyOutDir: true,
        ssr: true,
        target: 'node24',
        rolldownOptions: {
          input: { preload: join(folder, 'main', 'preload.ts') },
          external: loadedAtRunTime,
          output: { format: 'cjs', entryFileNames: 'preload.cjs' },
        },
      },
    },
  },
});
