import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    reporters: ['default', './tests/support/summary-reporter.ts'],
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/e2e/**', 'tests/built/**'],
        },
      },
      {
        test: {
          // Needs `npm run build` first: these run what was built, in real processes and a real browser.
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts', 'tests/built/**/*.test.ts'],
          testTimeout: 120_000,
          // A loaded machine takes its time.
          expect: { poll: { timeout: 20_000 } },
          hookTimeout: 180_000,
          fileParallelism: false,
          globalSetup: ['./tests/support/e2e-setup.ts'],
        },
      },
    ],
  },
})
