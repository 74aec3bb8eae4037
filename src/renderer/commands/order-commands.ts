// What puts things in order by hand: papers in the collection that the list shows, and that collection in its tree.
import type { Actions } from '../api/actions.ts'
import { type OrderStep, stepBeside } from '../state/manual-order.ts'
import { selectedInOrder } from '../state/selection.ts'
import { listStore, overlayStore, viewStore } from '../state/stores.ts'
import { showToast } from '../state/toasts.ts'
import { strings } from '../strings/strings.ts'
import type { CommandId } from './command-id.ts'

export type OrderDeps = {
  readonly actions: Pick<Actions, 'reorderPapers'>
  /** The collection whose papers the list shows in an order that can be changed. */
  readonly manualCollection: () => number | undefined
}

type OrderCommand = Extract<CommandId, `order.${string}` | 'collection.move'>

export function createOrderCommands({
  actions,
  manualCollection,
}: OrderDeps): Record<OrderCommand, () => void> {
  const step = (to: OrderStep) => () => {
    const collection = manualCollection()
    if (collection === undefined) return showToast({ text: strings.collections.orderFirst })
    const { selection, order } = listStore.get()
    const ids = selectedInOrder(selection, order)
    if (ids.length === 0) return showToast({ text: strings.bulk.selectFirst })
    const beside = stepBeside(order.ids, ids, to)
    if (beside !== undefined) void actions.reorderPapers(collection, ids, beside)
  }
  return {
    'order.up': step('up'),
    'order.down': step('down'),
    'order.first': step('first'),
    'order.last': step('last'),
    'collection.move': () => {
      if (viewStore.get().place.kind === 'collection') overlayStore.set('move-collection')
      else showToast({ text: strings.collections.openFirst })
    },
  }
}
