// What commands do to marks on the pages that are read. What is marked, and whether there is anything to mark, is known to
// the document.
import { ANNOTATION_COLORS } from '../../shared/annotations-model.ts'
import type { CommandId } from './command-id.ts'
import { inDocument } from './reader-commands.ts'

type MarkCommandId = Extract<CommandId, `mark.${string}`>
type Colors = Extract<MarkCommandId, `mark.${(typeof ANNOTATION_COLORS)[number]}`>

export function createMarkCommands(): Readonly<Record<MarkCommandId, () => void>> {
  const colors = Object.fromEntries(
    ANNOTATION_COLORS.map((color) => [`mark.${color}`, inDocument(({ marks }) => marks.color(color))]),
  ) as Readonly<Record<Colors, () => void>>
  return {
    ...colors,
    'mark.underline': inDocument(({ marks }) => marks.underline()),
    'mark.comment': inDocument(({ marks }) => marks.comment()),
    'mark.delete': inDocument(({ marks }) => marks.remove()),
    'mark.open': inDocument(({ marks }) => marks.open()),
    'mark.match': inDocument(({ marks }) => marks.selectMatch()),
    'mark.note': inDocument(({ marks }) => marks.note()),
    'mark.area': inDocument(({ marks }) => marks.area()),
    'mark.next': inDocument(({ marks }) => marks.step(1)),
    'mark.previous': inDocument(({ marks }) => marks.step(-1)),
  }
}
