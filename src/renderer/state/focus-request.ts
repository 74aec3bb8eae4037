// Asks another pane to take the keyboard, without knowing it: whoever owns the target registers what focusing it means.

export type FocusTarget = 'list' | 'search' | 'detail' | 'note' | 'tag' | 'collection'

const handlers = new Map<FocusTarget, () => void>()

export function onFocusRequest(target: FocusTarget, handler: () => void): () => void {
  handlers.set(target, handler)
  return () => {
    if (handlers.get(target) === handler) handlers.delete(target)
  }
}

export function requestFocus(target: FocusTarget): void {
  handlers.get(target)?.()
}
