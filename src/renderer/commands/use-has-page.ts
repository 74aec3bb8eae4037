// Whether the paper that keys act on is to be read somewhere. Every paper of the feed is; of a local entry that is known
// once it was shown.
import { useQueryClient } from '@tanstack/react-query'
import { isLocalId } from '../../shared/local-id.ts'
import type { PaperDetail } from '../../shared/model.ts'
import { linkOf } from '../api/link-of.ts'
import { queryKeys } from '../api/query-keys.ts'
import { peekStore } from '../state/peek.ts'
import { activePaper, readerStore } from '../state/reader.ts'
import { listStore } from '../state/stores.ts'
import { triageStore } from '../state/triage.ts'
import { currentOf } from '../state/triage-pile.ts'
import { useStore } from '../state/use-store.ts'

export function useHasPage(): boolean {
  const queryClient = useQueryClient()
  const triaged = useStore(triageStore, (triage) => triage?.pile && currentOf(triage.pile))
  const peeked = useStore(peekStore, (stack) => stack.at(-1))
  const current = useStore(listStore, ({ selection }) => selection.current)
  const read = useStore(readerStore, (reader) => reader && activePaper(reader).id)
  const id = read ?? triaged ?? peeked ?? current
  if (id === undefined) return false
  if (!isLocalId(id)) return true
  const paper = queryClient.getQueryData<PaperDetail>(queryKeys.paper(id))
  return paper !== undefined && linkOf(paper) !== undefined
}
