// Reading the paper's PDF here, where it is on this machine; getting it, where it is not.

import { isLocalId } from '../../../shared/local-id.ts'
import { useApi } from '../../api/api-context.ts'
import { usePdfState } from '../../api/pdf-queries.ts'
import { ariaKeysOf } from '../../commands/shown-keys.ts'
import { openReader } from '../../state/reader.ts'
import { strings } from '../../strings/strings.ts'
import { Button } from '../../ui/button.tsx'

export function ReadButton({ id }: { id: string }) {
  const { actions } = useApi()
  const words = strings.reader
  const pdf = usePdfState(id)
  if (pdf === 'here')
    return (
      <Button
        icon="reading"
        shrinks
        title={words.readHint}
        aria-keyshortcuts={ariaKeysOf('reader.open')}
        onClick={() => openReader(id)}
      >
        {words.read}
      </Button>
    )
  // What was added by hand is nowhere to be had from.
  if (isLocalId(id) || pdf === 'unknown') return null
  return (
    <Button
      kind="quiet"
      icon="download"
      shrinks
      disabled={pdf === 'coming'}
      onClick={() => void actions.fetchPdfs([id])}
    >
      {pdf === 'coming' ? words.coming : words.getPdf}
    </Button>
  )
}
