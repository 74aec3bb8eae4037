// Shows one paper from anywhere: in the list that is open where it is there, else among all papers; with the keyboard.
import { requestFocus } from './focus-request.ts'
import { openPaper } from './navigate.ts'
import { selectOnly } from './selection.ts'
import { listStore, viewStore } from './stores.ts'
import { leaveTriage } from './triage.ts'
import { isStatistics } from './view.ts'

export function showPaper(id: string): void {
  leaveTriage()
  if (isStatistics(viewStore.get()) || listStore.get().order.indexOf(id) < 0) openPaper(id)
  else listStore.set((state) => ({ ...state, selection: selectOnly(id) }))
  requestFocus('list')
}
