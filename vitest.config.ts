import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    environment: 'node',
    testTimeout: 30_000, // properties over thousands of cases, on a machine that does other things as well
    include: [
      'src/**/*.test.{ts,tsx}',
      'geo/*.test.ts',
      'cli/**/*.test.ts',
      'build/**/*.test.ts',
      'scripts/**/*.test.{ts,mjs}',
    ],
  },
});
