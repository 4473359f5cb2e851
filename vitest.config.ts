import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    environment: 'node',
    include: [
      'src/**/*.test.{ts,tsx}',
      'geo/*.test.ts',
      'cli/**/*.test.ts',
      'build/**/*.test.ts',
      'scripts/**/*.test.{ts,mjs}',
    ],
  },
});
