// Export of what is selected, or of all the list shows.
import { useRef } from 'react'
import { EXPORT_FILES } from '../../../shared/bibliography-model.ts'
import type { Selection as ExportSelection } from '../../../shared/selection.ts'
import { useApi } from '../../api/api-context.ts'
import { useCollections } from '../../api/queries.ts'
import { openImporting } from '../../state/importing.ts'
import { askToKeep } from '../../state/keep-draft.ts'
import { keepableOf } from '../../state/keepable.ts'
import { selectedInOrder } from '../../state/selection.ts'
import { listStore, overlayStore, viewStore } from '../../state/stores.ts'
import { useStore } from '../../state/use-store.ts'
import { strings } from '../../strings/strings.ts'
import { Button } from '../../ui/button.tsx'
import { Menu, MenuItem, MenuSection } from '../../ui/menu.tsx'
import { ExportFormats, useExportChoice } from './export-formats.tsx'

export function ExportMenu() {
  const isOpen = useStore(overlayStore) === 'export'
  const anchor = useRef<HTMLButtonElement>(null)
  const styleFile = useRef<HTMLInputElement>(null)
  const { actions } = useApi()
  return (
    <>
      <Button
        ref={anchor}
        kind="quiet"
        icon="export"
        shrinks
        title={strings.export.title}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={() => overlayStore.set('export')}
      >
        {strings.export.button}
      </Button>
      <Menu
        label={strings.export.menu}
        isOpen={isOpen}
        onClose={() => overlayStore.set((overlay) => (overlay === 'export' ? undefined : overlay))}
        anchor={anchor}
      >
        {isOpen && <Choices onAddStyle={() => styleFile.current?.click()} />}
      </Menu>
      <input
        ref={styleFile}
        type="file"
        accept=".csl"
        hidden
        aria-label={strings.export.addStyle}
        onChange={({ target }) => {
          const file = target.files?.[0]
          if (file) void actions.addStyle(file)
          target.value = ''
        }}
      />
    </>
  )
}

function Choices({ onAddStyle }: { onAddStyle: () => void }) {
  const { choice, name } = useExportChoice()
  const { actions } = useApi()
  const words = strings.export
  const { selection, order } = useStore(listStore)
  const view = useStore(viewStore)
  const { query } = view
  const keepable = keepableOf(view, useCollections().data ?? [], strings.kept.dialog)
  const selected = selectedInOrder(selection, order)
  // The ids in their order say exactly what the list shows; so the file is what the reader saw, whatever syncs meanwhile.
  const everything: ExportSelection = { ids: [...order.ids] }
  const items = (what: ExportSelection) => (
    <>
      <MenuItem
        icon="copy"
        label={words.copyAs(name)}
        onAction={() => void actions.copyExport(what, choice)}
      />
      <MenuItem
        icon="export"
        label={words.saveAs(words.fileName(EXPORT_FILES[choice.format].extension))}
        onAction={() => void actions.saveExport(what, choice)}
      />
    </>
  )
  const importItem = <MenuItem icon="plus" label={strings.importing.menu} onAction={() => openImporting()} />
  if (order.ids.length === 0) {
    return (
      <>
        <MenuItem label={words.nothing} isDisabled onAction={() => {}} />
        {importItem}
      </>
    )
  }
  return (
    <>
      {selected.length > 0 && (
        <MenuSection title={words.selection(selected.length)}>{items({ ids: selected })}</MenuSection>
      )}
      {(query !== '' || selected.length < order.ids.length) && (
        <MenuSection title={words.view(order.ids.length)}>{items(everything)}</MenuSection>
      )}
      {keepable && (
        <MenuSection title={strings.kept.title}>
          <MenuItem icon="sync" label={strings.kept.menu} onAction={() => askToKeep(keepable)} />
        </MenuSection>
      )}
      <ExportFormats onAddStyle={onAddStyle} />
      <MenuSection title={strings.importing.title}>{importItem}</MenuSection>
    </>
  )
}
