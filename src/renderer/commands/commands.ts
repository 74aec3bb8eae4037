// What each command does. The table is complete by its type: a name without a deed does not compile.

import type { Status } from '../../shared/model.ts'
import type { Actions } from '../api/actions.ts'
import { openAdding } from '../state/adding.ts'
import { requestFocus } from '../state/focus-request.ts'
import { openImporting } from '../state/importing.ts'
import { askToKeep, askToRefresh, type KeepDraft } from '../state/keep-draft.ts'
import { type Movement, move } from '../state/movement.ts'
import { goTo } from '../state/navigate.ts'
import { notePreviewStore } from '../state/note-preview.ts'
import { openOffline } from '../state/offline.ts'
import { leavePeek, peekedPaper } from '../state/peek.ts'
import { openReader, readPaper } from '../state/reader.ts'
import type { SearchMemory } from '../state/search-memory.ts'
import { narrow, selectAll, selectedInOrder } from '../state/selection.ts'
import { drawerStore, listStore, overlayStore, viewStore } from '../state/stores.ts'
import { tagTaskStore } from '../state/tag-task.ts'
import { showToast } from '../state/toasts.ts'
import { startTriage, triageDay, triagedPaper } from '../state/triage.ts'
import { INBOX, isStatistics, type Place, STATISTICS } from '../state/view.ts'
import { watchSearch } from '../state/watch-draft.ts'
import { strings } from '../strings/strings.ts'
import type { CommandId } from './command-id.ts'
import { createMarkCommands } from './mark-commands.ts'
import { createOrderCommands, type OrderDeps } from './order-commands.ts'
import { createReaderCommands } from './reader-commands.ts'
import { keyTextOf } from './shown-keys.ts'

export type CommandDeps = OrderDeps & {
  readonly actions: Actions
  readonly searchMemory: Pick<SearchMemory, 'commit'>
  /** Opens the paper's page on the hub. */
  readonly openHub: (id: string) => void
  /** Rows the list shows at once. */
  readonly pageSize: () => number
  readonly isInList: () => boolean
  /** Acts on the newest feed day with papers in the inbox: at once, or when the window that just opened knows it. */
  readonly onUnfinishedDay: (act: (day: string | undefined) => void) => void
  /** What of the view a file can be kept of. */
  readonly keepable: () => KeepDraft | undefined
  /** The same with the newest day that the ledger knows. */
  readonly onNewestDay: (act: (day: string | undefined) => void) => void
}

export type Commands = Readonly<Record<CommandId, () => void>>

export function createCommands(deps: CommandDeps): Commands {
  const { actions, searchMemory, openHub, pageSize, isInList, onUnfinishedDay, onNewestDay } = deps
  /** What the pane shows is what the keys act on. */
  const selected = () => {
    const read = readPaper()
    if (read !== undefined) return [read]
    const triaged = triagedPaper()
    if (triaged !== undefined) return [triaged]
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
  const goInto = (place: Place) => () => {
    goTo(place)
    requestFocus('list')
  }
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
      requestFocus(isStatistics(viewStore.get()) ? 'statistics' : 'list')
    },
    'select.extendNext': go('next', true),
    'select.extendPrevious': go('previous', true),
    'select.all': () =>
      listStore.set((state) => ({ ...state, selection: selectAll(state.selection, state.order) })),
    'go.inbox': goInto(INBOX),
    'go.queued': goInto({ kind: 'status', status: 'queued' }),
    'go.reading': goInto({ kind: 'status', status: 'reading' }),
    'go.read': goInto({ kind: 'status', status: 'read' }),
    'go.all': goInto({ kind: 'all' }),
    'go.watched': goInto({ kind: 'watched' }),
    'go.trending': () => {
      onNewestDay((until) => {
        if (until !== undefined) goInto({ kind: 'trending', until })()
      })
    },
    'go.statistics': () => {
      goTo(STATISTICS)
      requestFocus('statistics')
    },
    'status.inbox': setStatus('inbox'),
    'status.queued': setStatus('queued'),
    'status.reading': setStatus('reading'),
    'status.read': setStatus('read'),
    'status.skipped': setStatus('skipped'),
    'triage.start': () => {
      if (listStore.get().order.ids.length > 0) startTriage()
    },
    'triage.day': () => {
      onUnfinishedDay((day) => {
        if (day !== undefined) triageDay(day)
        else showToast({ text: strings.triage.allDone })
      })
    },
    'triage.clear': () => showToast({ text: strings.triage.nothingToClear(keyTextOf('triage.start')) }),
    'rate.0': rate(0),
    'rate.1': rate(1),
    'rate.2': rate(2),
    'rate.3': rate(3),
    'rate.4': rate(4),
    'rate.5': rate(5),
    'tag.add': on(() => requestFocus('tag')),
    'tag.rename': () => {
      const { place, query } = viewStore.get()
      if (place.kind === 'tag' && query.trim() === '') tagTaskStore.set({ kind: 'rename', tag: place.tag })
      else showToast({ text: strings.tags.openFirst })
    },
    'collection.add': on(() => requestFocus('collection')),
    ...createOrderCommands(deps),
    ...createReaderCommands(onCurrent((id) => openReader(id))),
    ...createMarkCommands(),
    'note.edit': onCurrent(() => requestFocus('note')),
    'note.preview': onCurrent(() => {
      // Who asks to write gets the keyboard there, and so the field.
      if (notePreviewStore.get()) requestFocus('note')
      else notePreviewStore.set(true)
    }),
    'paper.add': () => openAdding(),
    'paper.waiting': () => overlayStore.set('waiting'),
    'paper.openHub': onCurrent(openHub),
    'paper.copyBibtex': on((ids) => void actions.copyBibtex({ ids })),
    'paper.copyCite': on((ids) => void actions.copyCite(ids)),
    'paper.copyPandocCite': on((ids) => void actions.copyPandocCite(ids)),
    'paper.copyReference': on((ids) => void actions.copyReferences(ids)),
    'paper.copyLink': onCurrent((id) => void actions.copyLink(id)),
    'paper.copyTitle': onCurrent((id) => void actions.copyTitle(id)),
    'paper.copyMarkdown': onCurrent((id) => void actions.copyMarkdown(id)),
    'paper.sendToZotero': on((ids) => void actions.sendToZotero(ids)),
    'paper.refreshKeys': on((ids) => askToRefresh({ ids })),
    'offline.take': () => openOffline(),
    'import.show': () => openImporting(),
    'export.open': () => overlayStore.set('export'),
    'export.keep': () => {
      const draft = deps.keepable()
      if (draft === undefined) showToast({ text: strings.kept.nothing })
      else askToKeep(draft)
    },
    'palette.open': () => overlayStore.set('palette'),
    'search.focus': () => requestFocus('search'),
    'search.save': () => {
      if (viewStore.get().query.trim() !== '') overlayStore.set('save-search')
      else showToast({ text: strings.search.saveNothing })
    },
    'search.watch': () => {
      if (viewStore.get().query.trim() !== '') watchSearch()
      else showToast({ text: strings.watch.nothing })
    },
    'sync.run': () => void actions.runSync({ kind: 'catch-up' }),
    'history.undo': () => void actions.undo(),
    'history.redo': () => void actions.redo(),
    'history.show': () => overlayStore.set('history'),
    'settings.show': () => overlayStore.set('settings'),
    'help.show': () => overlayStore.set('help'),
  }
}
