// The papers of the view as one list box: a window of rows over any number of papers. The keyboard stays on the box
// itself, and the current row is named to it; so a row may leave (triage, scrolling) and nothing loses the focus.
import { useVirtualizer } from '@tanstack/react-virtual'
import { type MouseEvent, memo, useCallback, useEffect, useLayoutEffect, useMemo, useRef } from 'react'
import { useApi } from '../../api/api-context.ts'
import { useDensity } from '../../api/use-density.ts'
import { useWhys } from '../../api/why-queries.ts'
import { findingsStore } from '../../state/findings.ts'
import { onFocusRequest } from '../../state/focus-request.ts'
import { extendTo, selectOnly, toggle } from '../../state/selection.ts'
import { listStore } from '../../state/stores.ts'
import { useStore } from '../../state/use-store.ts'
import { isSearchKey } from '../../state/view.ts'
import { strings } from '../../strings/strings.ts'
import styles from './paper-list.module.css'
import { PaperRowView, rowElementId } from './paper-row.tsx'
import { rowLook } from './row-look.ts'
import { TableHead } from './table-head.tsx'
import { useKeptPosition } from './use-kept-position.ts'
import { useListWidth } from './use-list-width.ts'
import { useRowDrag } from './use-row-drag.ts'

export const PaperList = memo(function PaperList() {
  const { searchMemory } = useApi()
  const { order, selection, viewKey } = useStore(listStore)
  const findings = useStore(findingsStore)
  const isFound = isSearchKey(viewKey)
  const scroller = useRef<HTMLDivElement>(null)
  const density = useDensity()
  const { width, scrollBar } = useListWidth(scroller)
  const look = useMemo(() => rowLook(density, width, isFound), [density, width, isFound])
  const { height } = look
  const virtualizer = useVirtualizer({
    count: order.ids.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    // Its identity is what tells the virtualizer to measure anew: other papers, or other heights.
    // biome-ignore lint/correctness/useExhaustiveDependencies: see above.
    getItemKey: useCallback((index: number) => order.ids[index] ?? index, [order, height]),
    overscan: 4,
  })

  const rows = useRef<HTMLDivElement>(null)
  const drag = useRowDrag({ rows, order, rowHeight: height })

  const items = virtualizer.getVirtualItems()
  const whys = useWhys(order.ids, items[0]?.index ?? 0, items.at(-1)?.index ?? -1, findings)

  useEffect(() => {
    // A list that comes while nothing has the keyboard takes it: the keys work from the first moment.
    if (document.activeElement === document.body) scroller.current?.focus({ preventScroll: true })
    return onFocusRequest('list', () => scroller.current?.focus({ preventScroll: true }))
  }, [])

  const currentIndex = selection.current === undefined ? -1 : order.indexOf(selection.current)
  useKeptPosition({ scroller, order, viewKey, rowHeight: height, currentIndex })
  // A move scrolls to the current paper, even one that ends where it began; new data alone must not pull the list from
  // under the reader.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the index alone changes with every sync.
  useLayoutEffect(() => {
    if (currentIndex < 0) return
    // On top and in sight, as with each letter of a query: scrolling would lay out the page to find that out.
    const isSeen =
      !virtualizer.scrollOffset && (currentIndex + 1) * height <= (virtualizer.scrollRect?.height ?? 0)
    if (!isSeen) virtualizer.scrollToIndex(currentIndex, { align: 'auto' })
  }, [selection, viewKey])

  const onRowClick = useCallback(
    (id: string, event: MouseEvent) => {
      searchMemory.commit()
      listStore.set((state) => {
        if (event.shiftKey) return { ...state, selection: extendTo(state.selection, state.order, id) }
        if (event.ctrlKey || event.metaKey) return { ...state, selection: toggle(state.selection, id) }
        return { ...state, selection: selectOnly(id) }
      })
    },
    [searchMemory],
  )

  return (
    <>
      {density === 'table' && <TableHead columns={look.columns} isFound={isFound} scrollBar={scrollBar} />}
      <div
        ref={scroller}
        className={styles.scroller}
        role="listbox"
        tabIndex={0}
        data-list-scroller={height}
        aria-label={strings.panes.list}
        aria-multiselectable="true"
        aria-activedescendant={selection.current === undefined ? undefined : rowElementId(selection.current)}
        {...drag.handlers}
      >
        <div
          ref={rows}
          className={styles.rows}
          role="presentation"
          style={{ height: virtualizer.getTotalSize() }}
        >
          {drag.gap !== undefined && (
            <div aria-hidden="true" className={styles.gap} style={{ top: drag.gap * height }} />
          )}
          {items.map((item) => {
            const id = order.ids[item.index]
            return id === undefined ? null : (
              <PaperRowView
                key={id}
                id={id}
                index={item.index}
                total={order.ids.length}
                isSelected={selection.ids.has(id)}
                isCurrent={selection.current === id}
                isFound={isFound}
                why={whys.get(id)}
                look={look}
                onClick={onRowClick}
              />
            )
          })}
        </div>
      </div>
    </>
  )
})
