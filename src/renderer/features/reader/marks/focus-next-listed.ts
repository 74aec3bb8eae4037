// Where a mark is deleted in the list, its neighbour there has the keyboard.

/** Whether there is one. */
export function focusNextListed(): boolean {
  const item = document.activeElement?.closest('[data-mark-list] li')
  const list = item?.closest('[data-mark-list]')
  if (item === null || item === undefined || list === null || list === undefined) return false
  const items = [...list.querySelectorAll('li')]
  const at = items.indexOf(item as HTMLLIElement)
  const next = items[at + 1] ?? items[at - 1]
  next?.querySelector<HTMLElement>('button')?.focus()
  return next !== undefined
}
