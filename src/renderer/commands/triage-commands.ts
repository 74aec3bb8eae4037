// What commands do while triage is on: a verdict also brings the next paper, movements go through the pile, and what needs
// the panes leaves triage first. All others act on the paper that is up, as they would on a selected one.
import type { Status } from '../../shared/model.ts'
import { requestFocus } from '../state/focus-request.ts'
import {
  askToClear,
  changePile,
  decideInPile,
  isTriaging,
  leaveTriage,
  stepPile,
  triagedPaper,
} from '../state/triage.ts'
import { STATUS_ORDER } from '../ui/statuses.ts'
import type { CommandId } from './command-id.ts'
import type { Commands } from './commands.ts'

/** A place is gone to even if it is the one that triage goes through. */
const needsPanes = (id: CommandId) =>
  id.startsWith('go.') ||
  [
    'search.focus',
    'search.save',
    'search.watch',
    'export.open',
    'export.keep',
    'tag.rename',
    'collection.move',
  ].includes(id)
const NOTHING: readonly CommandId[] = [
  'select.extendNext',
  'select.extendPrevious',
  'select.all',
  'move.pageDown',
  'move.pageUp',
  'order.up',
  'order.down',
  'order.first',
  'order.last',
]

export function withTriage(commands: Commands): Commands {
  const verdict = (status: Status) => () => {
    const id = triagedPaper()
    if (id === undefined) return
    commands[`status.${status}`]()
    decideInPile([id], status)
  }
  const onPaper = (id: CommandId) => () => {
    if (triagedPaper() !== undefined) commands[id]()
  }
  const inTriage: Partial<Record<CommandId, () => void>> = {
    ...Object.fromEntries(STATUS_ORDER.map((status) => [`status.${status}`, verdict(status)])),
    ...Object.fromEntries(
      (Object.keys(commands) as CommandId[]).filter(needsPanes).map((id) => [
        id,
        () => {
          leaveTriage()
          // Once the panes are there to answer.
          requestAnimationFrame(commands[id])
        },
      ]),
    ),
    ...Object.fromEntries(NOTHING.map((id) => [id, () => {}])),
    'tag.add': onPaper('tag.add'),
    'collection.add': onPaper('collection.add'),
    'note.edit': onPaper('note.edit'),
    'move.next': () => stepPile(1),
    'move.previous': () => stepPile(-1),
    'move.first': () => stepPile(Number.NEGATIVE_INFINITY),
    'move.last': () => changePile((pile) => ({ ...pile, at: Math.max(0, pile.ids.length - 1) })),
    'move.openDetail': () => requestFocus('list'),
    'move.back': leaveTriage,
    'triage.start': () => {},
    'triage.clear': () => askToClear(true),
  }
  const wrap = (id: CommandId) => () => (isTriaging() ? (inTriage[id] ?? commands[id]) : commands[id])()
  return Object.fromEntries((Object.keys(commands) as CommandId[]).map((id) => [id, wrap(id)])) as Commands
}
