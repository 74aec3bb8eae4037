// The watch rules' part of the contract.
import { z } from 'zod'
import { Changed, Query } from './inputs.ts'
import { mutation, query } from './procedure.ts'
import { BackTest, WATCH_DAYS, WatchMatches, WatchRule } from './watch-model.ts'

const RuleName = z.string().trim().min(1).max(200)
const RuleQuery = Query.trim().min(1).max(2000)

export const watchRules = {
  /** Every rule, by name. */
  list: query.output(z.array(WatchRule)),
  /** Makes a rule that is on, and catches what the last days have for it. Errors: conflict (the name; too many rules). */
  create: mutation('watch', 'history')
    .input(z.object({ name: RuleName, query: RuleQuery }))
    .output(WatchRule),
  /** Sets what is given, leaves the rest. Another query catches anew. Errors: not_found, conflict. */
  update: mutation('watch', 'history')
    .input(
      z.object({
        id: z.int(),
        name: RuleName.optional(),
        query: RuleQuery.optional(),
        isOn: z.boolean().optional(),
      }),
    )
    .output(WatchRule),
  /** Errors: not_found. */
  delete: mutation('watch', 'history')
    .input(z.object({ id: z.int() }))
    .output(Changed),
  /** What a query would have caught in the last days that the library has. Errors: cancelled. */
  backTest: query
    .input(z.object({ query: Query, days: z.int().min(1).max(3660).default(WATCH_DAYS) }))
    .output(BackTest),
  /** What the rules that are on caught; with `since`, at or after that instant. */
  matches: query.input(z.object({ since: z.iso.datetime().optional() })).output(WatchMatches),
}
