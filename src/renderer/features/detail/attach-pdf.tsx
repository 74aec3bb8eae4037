// A PDF of the user's own for the paper, picked among the files of this machine.
import { useRef } from 'react'
import { useApi } from '../../api/api-context.ts'
import { usePdfOf } from '../../api/offline-queries.ts'
import { strings } from '../../strings/strings.ts'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import chips from './chips.module.css'

/** Beside the tags, where nothing is known of a PDF yet. */
export function AttachChip({ id }: { id: string }) {
  const { data } = usePdfOf(id)
  if (data === undefined || data.stored.length > 0 || data.download !== undefined) return null
  return (
    <AttachPdf id={id}>
      {(pick) => (
        <button type="button" className={chips.add} onClick={pick}>
          <Icon name="plus" />
          {strings.offline.attach}
        </button>
      )}
    </AttachPdf>
  )
}

export function AttachButton({ id, label }: { id: string; label: string }) {
  return (
    <AttachPdf id={id}>
      {(pick) => (
        <Button kind="quiet" onClick={pick}>
          {label}
        </Button>
      )}
    </AttachPdf>
  )
}

function AttachPdf({ id, children }: { id: string; children: (pick: () => void) => React.ReactNode }) {
  const { actions } = useApi()
  const picker = useRef<HTMLInputElement>(null)
  return (
    <>
      {children(() => picker.current?.click())}
      <input
        ref={picker}
        type="file"
        accept="application/pdf,.pdf"
        hidden
        onChange={({ target }) => {
          const [file] = target.files ?? []
          if (file !== undefined) void actions.attachPdf(id, file)
          target.value = ''
        }}
      />
    </>
  )
}
