import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    // Machines that build are shared, and real browsers, disks and processes answer in any order: what fails once is tried
    // once more there, and named at the end. At one's own desk every failure counts.
    retry: process.env.CI ? 1 : 0,
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
