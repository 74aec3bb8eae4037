// The tags' part of the contract. A tag is called by its name, whatever the case.
import { z } from 'zod'
import { Changed, PaperIds, TagName } from './inputs.ts'
import { Tag, TagColor } from './model.ts'
import { mutation, query } from './procedure.ts'

export const tags = {
  /** Every tag, by name. */
  list: query.output(z.array(Tag)),
  /** Puts a tag on papers, making the tag if it is new. Errors: not_found. */
  add: mutation('tags', 'history')
    .input(z.object({ ids: PaperIds, tag: TagName }))
    .output(Changed),
  /** Takes a tag off papers; a tag left without papers is gone. Errors: not_found. */
  remove: mutation('tags', 'history')
    .input(z.object({ ids: PaperIds, tag: TagName }))
    .output(Changed),
  /**
   * Gives a tag another name, also in the queries of smart collections and watch rules. Errors: not_found, conflict (another
   * tag has it: `merge` makes one of the two).
   */
  rename: mutation('tags', 'collections', 'watch', 'history')
    .input(z.object({ tag: TagName, name: TagName }))
    .output(Tag),
  /**
   * Makes one tag of two: the papers of `tag` get `into`, queries that name it too, and `tag` is gone. `changed` counts the
   * papers that had `tag`. Errors: not_found (either), conflict (a tag into itself).
   */
  merge: mutation('tags', 'collections', 'watch', 'history')
    .input(z.object({ tag: TagName, into: TagName }))
    .output(Changed),
  /** Colours a tag; without a colour it is plain again. Errors: not_found. */
  setColor: mutation('tags', 'history')
    .input(z.object({ tag: TagName, color: TagColor.optional() }))
    .output(Tag),
  /** Takes a tag off every paper and deletes it; `changed` counts them. Errors: not_found. */
  delete: mutation('tags', 'history')
    .input(z.object({ tag: TagName }))
    .output(Changed),
}
