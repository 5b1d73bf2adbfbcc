import { defineConfig } from 'vitest/config';

/** Tests that open servers, databases and child processes: slower, and given more time. */
const INTEGRATION = ['storage', 'embedded', 'cli', 'netlify'].map((room) => `tests/${room}/**/*.test.ts`);

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: [...INTEGRATION, 'tests/e2e/**'],
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: 'integration',
          include: INTEGRATION,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // Child processes and real databases share two cores with the tests beside them.
          maxWorkers: 2,
        },
      },
    ],
  },
});
