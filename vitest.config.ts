import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Vite would take graphql's ES module while packages outside it take the CommonJS one, as Node does: two copies.
  resolve: { alias: [{ find: /^graphql$/u, replacement: 'graphql/index.js' }] },
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/postgres-host.ts'],
    reporters: ['default', './test/support/closing-line.ts'],
    // Files run side by side, each with databases of its own.
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 120_000,
  },
});
