// How to search, by itself: what the button in the search box opens.
import { strings } from '../strings/strings.ts'
import { Dialog } from '../ui/dialog.tsx'
import { SearchSyntax } from './search-syntax.tsx'

export function SearchHelpDialog({ onClose }: { onClose: () => void }) {
  return (
    <Dialog title={strings.search.syntax.title} onClose={onClose} size="wide">
      <SearchSyntax />
    </Dialog>
  )
}
