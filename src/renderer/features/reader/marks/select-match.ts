// Selects the match of a search that is up, so that it can be marked without a pointer; Shift and arrows go on from there.

/** Whether there is one. */
export function selectMatch(container: HTMLElement): boolean {
  const parts = [...container.querySelectorAll('.textLayer .highlight.selected')]
  const [first] = parts
  const last = parts.at(-1)
  const selection = document.getSelection()
  if (first === undefined || last === undefined || selection === null) return false
  const range = document.createRange()
  range.setStart(startOf(first), 0)
  const end = endOf(last)
  range.setEnd(end, end instanceof Text ? end.length : end.childNodes.length)
  selection.removeAllRanges()
  selection.addRange(range)
  return true
}

/** Within its text, from where letters can be gone on with. */
function startOf(element: Element): Node {
  return element.firstChild instanceof Text ? element.firstChild : element
}

function endOf(element: Element): Node {
  return element.lastChild instanceof Text ? element.lastChild : element
}
