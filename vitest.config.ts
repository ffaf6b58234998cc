import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: [
            'graph-schema/**/*.test.ts',
            'packages/**/*.test.ts',
            'apps/**/*.test.ts',
            'scripts/**/*.test.ts',
          ],
          exclude: ['**/node_modules/**', '**/dist/**', '**/*.browser.test.ts', '**/*.neo4j.test.ts'],
          setupFiles: ['./scripts/vitest-setup.ts'],
          testTimeout: 60_000,
          hookTimeout: 180_000,
        },
      },
      {
        test: {
          name: 'neo4j',
          include: ['packages/**/*.neo4j.test.ts', 'scripts/**/*.neo4j.test.ts'],
          setupFiles: ['./scripts/vitest-setup.ts'],
          globalSetup: ['./scripts/vitest-neo4j.ts'],
          testTimeout: 60_000,
          hookTimeout: 180_000,
          // They share one database.
          fileParallelism: false,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['apps/explorer/**/*.browser.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 240_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
