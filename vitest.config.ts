import { configDefaults, defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Slow machines take their time over property tests; a test that hangs still ends.
    testTimeout: 30_000,
    environment: 'node',
    // The sources keep nothing between calls but what follows from their arguments, so files share a worker's modules: reading them anew for each file took most of the time.
    isolate: false,
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: [...configDefaults.exclude, 'tests/e2e/**'],
  },
});
