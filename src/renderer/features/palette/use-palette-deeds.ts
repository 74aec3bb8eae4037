// Does what an entry stands for, once the palette is gone and the keyboard is back where it was: what a command does
// depends on that.
import { useRef } from 'react'
import { flushSync } from 'react-dom'
import type { Commands } from '../../commands/commands.ts'
import { requestFocus } from '../../state/focus-request.ts'
import { goTo, openPaper } from '../../state/navigate.ts'
import { selectOnly } from '../../state/selection.ts'
import { listStore, overlayStore } from '../../state/stores.ts'
import { leaveTriage } from '../../state/triage.ts'
import type { Act, Entry } from './entry.ts'
import { rememberChoice } from './recent-choices.ts'

export type PaletteDeeds = { readonly choose: (entry: Entry) => void; readonly close: () => void }

export function usePaletteDeeds(commands: Commands): PaletteDeeds {
  const before = useRef<Element | null>(null)
  // Asked before the palette's own field takes the keyboard, which its dialog does in an effect.
  if (before.current === null) before.current = document.activeElement
  const close = () => {
    const back = before.current
    flushSync(() => overlayStore.set((overlay) => (overlay === 'palette' ? undefined : overlay)))
    if (back instanceof HTMLElement && back.isConnected) back.focus()
  }
  return {
    close,
    choose: (entry) => {
      rememberChoice(entry.key)
      close()
      act(entry.act, commands)
    },
  }
}

function act(what: Act, commands: Commands): void {
  switch (what.kind) {
    case 'run':
      commands[what.command]()
      break
    case 'go':
      leaveTriage()
      goTo(what.place)
      requestFocus('list')
      break
    case 'open':
      leaveTriage()
      // In the list that is open, where it is there; else among all papers.
      if (listStore.get().order.indexOf(what.id) < 0) openPaper(what.id)
      else listStore.set((state) => ({ ...state, selection: selectOnly(what.id) }))
      requestFocus('list')
      break
  }
}
