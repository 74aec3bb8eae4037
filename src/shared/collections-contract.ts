// The collections' part of the contract: manual ones, nested and ordered by hand, and smart ones, which are saved queries.
import { z } from 'zod'
import { Changed, CollectionName, PaperId, PaperIds, Query } from './inputs.ts'
import { Collection } from './model.ts'
import { mutation, query } from './procedure.ts'

const isOneSided = ({ before, after }: { before?: unknown; after?: unknown }) =>
  before === undefined || after === undefined
const ONE_SIDE = 'either before or after, not both'

export const collections = {
  /** Every collection, each before those inside it; siblings in the order their user gave them, the others by name. */
  list: query.output(z.array(Collection)),
  /** How many papers each smart collection finds. A search for each: asked for when there is time. Errors: cancelled. */
  countFound: query.output(z.array(z.object({ id: z.int(), papers: z.int() }))),
  /** Errors: conflict (a sibling has that name), not_found (the parent). */
  create: mutation('collections', 'history')
    .input(
      z.object({
        name: CollectionName,
        parentId: z.int().optional(),
        /** Makes it a smart collection: what this query finds. */
        query: Query.min(1).optional(),
      }),
    )
    .output(Collection),
  /** The collection at a path of names, from the top (or a parent) down: what is missing is made. Errors: not_found. */
  ensure: mutation('collections', 'history')
    .input(z.object({ names: z.array(CollectionName).min(1).max(20), parentId: z.int().optional() }))
    .output(Collection),
  /** Errors: conflict, not_found. */
  rename: mutation('collections', 'history')
    .input(z.object({ id: z.int(), name: CollectionName }))
    .output(Collection),
  /**
   * Moves a collection, with what is inside it, into another or to the top level, and beside a sibling there.
   * Errors: not_found (it, the parent, the sibling), conflict (nesting: into itself; collection: the name is taken there).
   */
  move: mutation('collections', 'history')
    .input(
      z
        .object({
          id: z.int(),
          /** The top level where there is none. */
          parentId: z.int().optional(),
          before: z.int().optional(),
          after: z.int().optional(),
        })
        .refine(isOneSided, ONE_SIDE),
    )
    .output(Collection),
  /** Changes what a smart collection finds. Errors: not_found, conflict (a manual one). */
  setQuery: mutation('collections', 'history')
    .input(z.object({ id: z.int(), query: Query.min(1) }))
    .output(Collection),
  /** Deletes a collection and those inside it; never a paper. Errors: not_found. */
  delete: mutation('collections', 'history')
    .input(z.object({ id: z.int() }))
    .output(Changed),
  /** Appends papers, in the order given; those already there stay where they are. Errors: not_found, conflict (a smart one). */
  add: mutation('collections', 'history')
    .input(z.object({ id: z.int(), ids: PaperIds }))
    .output(Changed),
  remove: mutation('collections', 'history')
    .input(z.object({ id: z.int(), ids: PaperIds }))
    .output(Changed),
  /**
   * Puts papers of a collection together, in the order given, beside one of its papers; with neither side, at its end.
   * Errors: not_found (also a paper that is not in it), conflict (a smart one).
   */
  reorder: mutation('collections', 'history')
    .input(
      z
        .object({
          id: z.int(),
          ids: PaperIds,
          before: PaperId.optional(),
          after: PaperId.optional(),
        })
        .refine(isOneSided, ONE_SIDE),
    )
    .output(Changed),
}
