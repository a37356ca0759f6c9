import { configDefaults, defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Slow machines take their time over property tests; a test that hangs still ends.
    testTimeout: 30_000,
    environment: 'node',
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: [...configDefaults.exclude, 'tests/e2e/**'],
  },
});
