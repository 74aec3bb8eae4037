// What each command does. The table is complete by its type: a name without a deed does not compile.

import type { Status } from '../../shared/model.ts'
import type { Actions } from '../api/actions.ts'
import { requestFocus } from '../state/focus-request.ts'
import { type Movement, move } from '../state/movement.ts'
import { leavePeek, peekedPaper } from '../state/peek.ts'
import type { SearchMemory } from '../state/search-memory.ts'
import { narrow, selectAll, selectedInOrder } from '../state/selection.ts'
import { drawerStore, listStore, overlayStore, viewStore } from '../state/stores.ts'
import { showToast } from '../state/toasts.ts'
import { strings } from '../strings/en.ts'
import type { CommandId } from './command-id.ts'

export type CommandDeps = {
  readonly actions: Actions
  readonly searchMemory: Pick<SearchMemory, 'commit'>
  /** Opens the paper's page on the hub. */
  readonly openHub: (id: string) => void
  /** Rows the list shows at once. */
  readonly pageSize: () => number
  readonly isInList: () => boolean
}

export type Commands = Readonly<Record<CommandId, () => void>>

export function createCommands(deps: CommandDeps): Commands {
  const { actions, searchMemory, openHub, pageSize, isInList } = deps
  /** What the pane shows is what the keys act on. */
  const selected = () => {
    const peeked = peekedPaper()
    if (peeked !== undefined) return [peeked]
    const { selection, order } = listStore.get()
    return selectedInOrder(selection, order)
  }
  const go =
    (movement: Movement, extend = false) =>
    () =>
      listStore.set((state) => ({
        ...state,
        selection: move(state.selection, state.order, movement, { extend, page: pageSize() }),
      }))
  /** Runs with what is selected, or says that nothing is. */
  const on = (run: (ids: string[]) => void) => () => {
    const ids = selected()
    if (ids.length > 0) run(ids)
    else showToast({ text: strings.bulk.selectFirst })
  }
  const setStatus = (status: Status) => on((ids) => void actions.setStatus(ids, status))
  const onCurrent = (run: (id: string) => void) =>
    on((ids) => {
      const { current } = listStore.get().selection
      const id = current !== undefined && ids.includes(current) ? current : ids[0]
      if (id !== undefined) run(id)
    })
  const rate = (rating: number) => onCurrent((id) => void actions.setRating(id, rating))

  return {
    'move.next': go('next'),
    'move.previous': go('previous'),
    'move.first': go('first'),
    'move.last': go('last'),
    'move.pageDown': go('page-down'),
    'move.pageUp': go('page-up'),
    'move.openDetail': on(() => {
      searchMemory.commit()
      requestFocus('detail')
    }),
    'move.back': () => {
      if (drawerStore.get()) drawerStore.set(false)
      else if (leavePeek()) return
      else if (isInList()) listStore.set((state) => ({ ...state, selection: narrow(state.selection) }))
      requestFocus('list')
    },
    'select.extendNext': go('next', true),
    'select.extendPrevious': go('previous', true),
    'select.all': () =>
      listStore.set((state) => ({ ...state, selection: selectAll(state.selection, state.order) })),
    'status.inbox': setStatus('inbox'),
    'status.queued': setStatus('queued'),
    'status.reading': setStatus('reading'),
    'status.read': setStatus('read'),
    'status.skipped': setStatus('skipped'),
    'rate.0': rate(0),
    'rate.1': rate(1),
    'rate.2': rate(2),
    'rate.3': rate(3),
    'rate.4': rate(4),
    'rate.5': rate(5),
    'tag.add': on(() => requestFocus('tag')),
    'collection.add': on(() => requestFocus('collection')),
    'note.edit': onCurrent(() => requestFocus('note')),
    'paper.openHub': onCurrent(openHub),
    'paper.copyBibtex': on((ids) => void actions.copyBibtex({ ids })),
    'export.open': () => overlayStore.set('export'),
    'search.focus': () => requestFocus('search'),
    'search.save': () => {
      if (viewStore.get().query.trim() !== '') overlayStore.set('save-search')
      else showToast({ text: strings.search.saveNothing })
    },
    'sync.run': () => void actions.runSync({ kind: 'catch-up' }),
    'history.undo': () => void actions.undo(),
    'history.redo': () => void actions.redo(),
    'help.show': () => overlayStore.set('help'),
  }
}
