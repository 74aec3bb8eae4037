// Asks another pane to take the keyboard, without knowing it: whoever owns the target registers what focusing it means.
// A target that is not there yet (its paper is still loading) takes the keyboard as soon as it is.

export type FocusTarget = 'list' | 'search' | 'detail' | 'note' | 'tag' | 'collection' | 'statistics'

const PATIENCE_MS = 1000

const handlers = new Map<FocusTarget, () => void>()
let awaited: FocusTarget | undefined
let patience: ReturnType<typeof setTimeout> | undefined

export function onFocusRequest(target: FocusTarget, handler: () => void): () => void {
  handlers.set(target, handler)
  if (awaited === target) requestFocus(target)
  return () => {
    if (handlers.get(target) === handler) handlers.delete(target)
  }
}

export function requestFocus(target: FocusTarget): void {
  clearTimeout(patience)
  awaited = undefined
  const handler = handlers.get(target)
  if (handler !== undefined) {
    handler()
    return
  }
  awaited = target
  patience = setTimeout(() => {
    awaited = undefined
  }, PATIENCE_MS)
}

/** Whether the keyboard is on its way somewhere: what is typed now is meant for there, and is no command. */
export function isFocusAwaited(): boolean {
  return awaited !== undefined
}
