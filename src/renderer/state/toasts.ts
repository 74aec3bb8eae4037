// Short messages that come and go at the foot of the window. Words are given, chosen by whoever shows the toast.
import { createStore } from './store.ts'

export type Toast = {
  readonly id: number
  readonly text: string
  readonly tone: 'plain' | 'error'
  readonly action?: { readonly label: string; readonly run: () => void }
}

const PLAIN_MS = 4000
const ERROR_MS = 9000

export const toastStore = createStore<readonly Toast[]>([])

let lastId = 0

export function showToast(toast: Omit<Toast, 'id' | 'tone'> & { tone?: Toast['tone'] }): void {
  lastId += 1
  const id = lastId
  const tone = toast.tone ?? 'plain'
  // Of plain ones the last is enough; errors stay beside it, but a burst of the same must not cover the window.
  toastStore.set((toasts) => {
    const errors = toasts.filter((each) => each.tone === 'error' && each.text !== toast.text)
    return [...errors.slice(-2), { ...toast, id, tone }]
  })
  setTimeout(() => dismissToast(id), tone === 'error' ? ERROR_MS : PLAIN_MS)
}

export function dismissToast(id: number): void {
  toastStore.set((toasts) => toasts.filter((toast) => toast.id !== id))
}
