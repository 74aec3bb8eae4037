// Ends every run with one plain line of counts, and prints the reason of each skipped test, and what was wrong at first with
// each that passed only when it was tried again.
import type { Reporter, TestCase, TestModule } from 'vitest/node'

export default class SummaryReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const counts = { passed: 0, failed: 0, skipped: 0 }
    for (const module of modules) {
      if (module.errors().length > 0) counts.failed += 1
      for (const test of module.children.allTests()) {
        const state = test.result().state
        if (state === 'pending') continue
        counts[state] += 1
        if (test.diagnostic()?.flaky)
          process.stdout.write(`passed at the second try: ${test.fullName} (${firstFault(test)})\n`)
        if (state === 'skipped') process.stdout.write(`skipped: ${test.fullName} (${reasonOf(test)})\n`)
      }
    }
    process.stdout.write(`\n${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped\n`)
  }
}

function reasonOf(test: TestCase): string {
  const result = test.result()
  return (result.state === 'skipped' && result.note) || 'no reason given'
}

function firstFault(test: TestCase): string {
  return (test.result().errors?.[0]?.message ?? 'no error kept').replace(/\s+/g, ' ').slice(0, 300)
}
