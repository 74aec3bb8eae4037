// A pile of papers to decide on, one after another. Pure transitions. The order is fixed when the pile is made; which of
// them are undecided follows the inbox, so that an undo (or another window) shows here too.
import type { Status } from '../../shared/model.ts'

export type Pile = {
  readonly ids: readonly string[]
  /** Those of `ids` that are still in the inbox. */
  readonly inbox: ReadonlySet<string>
  /** What was decided here, and how. */
  readonly verdicts: ReadonlyMap<string, Status>
  /** The place in `ids`; their number is the end of the pile. */
  readonly at: number
}

/** `first` is where to begin; without it, or where the pile does not hold it, at the top. */
export function makePile(ids: readonly string[], first?: string): Pile {
  const at = first === undefined ? 0 : Math.max(0, ids.indexOf(first))
  return { ids, inbox: new Set(ids), verdicts: new Map(), at }
}

export function currentOf(pile: Pile): string | undefined {
  return pile.ids[pile.at]
}

/** Steps without a verdict; past the last paper is the end, past the end nothing. */
export function step(pile: Pile, by: number): Pile {
  const at = Math.min(pile.ids.length, Math.max(0, pile.at + by))
  return at === pile.at ? pile : { ...pile, at }
}

/** A verdict on one or more papers. Out of the inbox: the next undecided paper is up. Back into it: nothing moves. */
export function decide(pile: Pile, ids: readonly string[], status: Status): Pile {
  const inbox = new Set(pile.inbox)
  const verdicts = new Map(pile.verdicts)
  for (const id of ids) {
    if (status === 'inbox') inbox.add(id)
    else inbox.delete(id)
    if (status === 'inbox') verdicts.delete(id)
    else verdicts.set(id, status)
  }
  const decided = { ...pile, inbox, verdicts }
  const current = currentOf(pile)
  const moves = status !== 'inbox' && current !== undefined && ids.includes(current)
  return moves ? { ...decided, at: nextUndecided(decided, pile.at + 1) } : decided
}

/** The first undecided place from `from` on, or the end. */
function nextUndecided({ ids, inbox }: Pile, from: number): number {
  for (let at = from; at < ids.length; at += 1) if (inbox.has(ids[at] ?? '')) return at
  return ids.length
}

/** To the first paper that was passed over, if there is one. */
export function toFirstUndecided(pile: Pile): Pile {
  return pile.inbox.size === 0 ? pile : { ...pile, at: nextUndecided(pile, 0) }
}

/** The undecided papers, in order. */
export function leftOf(pile: Pile): string[] {
  return pile.ids.filter((id) => pile.inbox.has(id))
}

/** What is probably looked at next: two ahead, one back. */
export function neighboursOf(pile: Pile): string[] {
  const next = nextUndecided(pile, pile.at + 1)
  const places = [next, nextUndecided(pile, next + 1), pile.at + 1, pile.at - 1]
  return [...new Set(places)].flatMap((at) => pile.ids[at] ?? [])
}

/**
 * The inbox as it is now. A paper that came back into it (an undo, a verdict that the core refused) is up again; papers
 * that are new in it (a sync) go to the end of the pile.
 */
export function withInbox(pile: Pile, now: readonly string[]): Pile {
  const inInbox = new Set(now)
  const known = new Set(pile.ids)
  const added = now.filter((id) => !known.has(id))
  const inbox = new Set(pile.ids.filter((id) => inInbox.has(id)))
  const returned = pile.ids.findIndex((id) => inbox.has(id) && !pile.inbox.has(id))
  const isSame = added.length === 0 && returned < 0 && inbox.size === pile.inbox.size
  if (isSame) return pile
  for (const id of added) inbox.add(id)
  return {
    ids: added.length === 0 ? pile.ids : [...pile.ids, ...added],
    inbox,
    verdicts: new Map([...pile.verdicts].filter(([id]) => !inbox.has(id))),
    at: returned < 0 ? pile.at : returned,
  }
}

/** How the papers decided here were decided, by status. */
export function tallyOf(pile: Pile): ReadonlyMap<Status, number> {
  const tally = new Map<Status, number>()
  for (const status of pile.verdicts.values()) tally.set(status, (tally.get(status) ?? 0) + 1)
  return tally
}
