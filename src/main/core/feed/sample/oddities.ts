// The real feed's rare shapes, so that a demo meets every one of them: each opens one feed day in twenty.
import type { PaperKind } from './title-patterns.ts'

export type Oddity = {
  readonly kind?: PaperKind
  /** Taken as it is: no title case. */
  readonly title?: string
  /** A sentence more for the abstract. */
  readonly sentence?: string
  readonly people?: 'crowd' | 'hidden' | 'collective' | 'mononym'
  readonly withdrawn?: boolean
  readonly noSubmitter?: boolean
  readonly ignored?: boolean
}

export const ODDITIES: readonly Oddity[] = [
  { kind: 'report', title: '{Name} {version} Technical Report', people: 'crowd' },
  { title: 'Beyond <think>: {Method} for {Task}' },
  { people: 'collective' },
  { title: 'Fast \\& Frugal: {Method} for {Task}' },
  { withdrawn: true },
  {
    title: '$\\alpha$-{Name}: {Method} for {Task}',
    sentence: 'A single parameter, $\\alpha \\in [0,1]$, controls it.',
  },
  { noSubmitter: true },
  { title: '{Task} on a $5 Budget: {Method} at Scale', sentence: 'The total cost falls from $400 to $5.' },
  { people: 'hidden' },
  { title: '{Name}' },
  { people: 'mononym' },
  {
    title: 'Learning {Task} from $10^4$ Examples with {Method}',
    sentence: 'The error falls as $\\mathcal{O}(n^{-1/2})$.',
  },
  { title: '“Good Enough” {Task}: {Method} as a Baseline' },
  { ignored: true },
  {
    title:
      '{Name}: {Method} and {Method2} for {Task}, {Task2} and Everything in between, with Applications to {Field} and a Note on What We Would Do Differently',
  },
  {
    sentence:
      'We call this the \\textbf{half-life} of a benchmark: 50\\% of its items are solved, <i>not</i> understood.',
  },
  { title: '🦉 {Name}: Nightly {Task} with {Method}' },
  { title: "{Method}: What We Know, What We Don't & What We Ought to Ask" },
  { title: '{Name}² — {Method} → {Task}' },
  { people: 'crowd', noSubmitter: true, kind: 'benchmark' },
]
