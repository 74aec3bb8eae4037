// The formats of the export menu, and of references the styles. Choosing one leaves the menu open: what follows is copy
// or save.
import { EXPORT_FORMATS } from '../../../shared/bibliography-model.ts'
import { useStyles } from '../../api/style-query.ts'
import { type ExportChoice, exportChoiceStore } from '../../state/export-choice.ts'
import { useStore } from '../../state/use-store.ts'
import { strings } from '../../strings/strings.ts'
import { MenuItem, MenuSection } from '../../ui/menu.tsx'

/** A folder of notes cannot be saved by a page. */
const FORMATS = EXPORT_FORMATS.filter((format) => format !== 'references' && format !== 'obsidian')

export function ExportFormats({ onAddStyle }: { onAddStyle: () => void }) {
  const choice = useStore(exportChoiceStore)
  const styles = useStyles().data ?? []
  const words = strings.export
  const item = (label: string, to: ExportChoice, isChosen: boolean) => (
    <MenuItem
      key={label}
      label={label}
      isChosen={isChosen}
      keepsOpen
      onAction={() => exportChoiceStore.set(to)}
    />
  )
  return (
    <>
      <MenuSection title={words.format}>
        {FORMATS.map((format) =>
          item(words.formats[format], { ...choice, format }, choice.format === format),
        )}
      </MenuSection>
      <MenuSection title={words.styles}>
        {styles.map(({ id, title }) =>
          item(
            words.references(title),
            { format: 'references', style: id },
            choice.format === 'references' && choice.style === id,
          ),
        )}
        <MenuItem icon="plus" label={words.addStyle} onAction={onAddStyle} />
      </MenuSection>
    </>
  )
}

/** What is chosen, in words; a style that is gone is as good as the first. */
export function useExportChoice(): { readonly choice: ExportChoice; readonly name: string } {
  const choice = useStore(exportChoiceStore)
  const styles = useStyles().data ?? []
  const words = strings.export
  if (choice.format !== 'references') return { choice, name: words.formats[choice.format] }
  const style = styles.find(({ id }) => id === choice.style) ?? styles[0]
  return style === undefined
    ? { choice, name: words.formats.references }
    : { choice: { format: 'references', style: style.id }, name: words.references(style.title) }
}
