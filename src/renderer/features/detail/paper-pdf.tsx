// What is stored of the paper, or on its way, and what can be done about it.
import { isLocalId } from '../../../shared/local-id.ts'
import { useApi } from '../../api/api-context.ts'
import { usePdfOf } from '../../api/offline-queries.ts'
import { strings } from '../../strings/strings.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { AttachButton } from './attach-pdf.tsx'
import styles from './paper-pdf.module.css'

export function PaperPdf({ id, isStale }: { id: string; isStale: boolean }) {
  const { actions } = useApi()
  const words = strings.offline
  const data = usePdfOf(id).data
  // Then one can be attached beside the tags, and had by the toolbar above.
  if (data === undefined || (data.stored.length === 0 && data.download === undefined)) return null
  const { stored, download } = data
  const shown = stored.find(({ state }) => state === 'whole') ?? stored[0]
  const isComing = download?.state === 'waiting' || download?.state === 'running'
  const problem = download?.state === 'failed' ? download.problem : undefined
  const isHere = shown?.state === 'whole'
  const text =
    shown === undefined || shown.state === 'whole' ? shown && words.about(shown) : words.states[shown.state]
  const coming = download?.state === 'running' ? words.of(download.bytes, download.totalBytes) : words.waiting
  return (
    <section className={styles.pdf} inert={isStale} aria-label={words.pdf}>
      {(text ?? problem ?? isComing) && (
        <p className={isHere || isComing ? styles.text : styles.lost}>
          <Icon name={isHere ? 'offlineReady' : isComing ? 'download' : 'warning'} />
          {isComing ? `${words.fetching} · ${coming}` : problem && !isHere ? words.problem(problem) : text}
        </p>
      )}
      {isComing ? (
        <Button kind="quiet" onClick={() => void actions.cancelDownloads([id])}>
          {words.cancel}
        </Button>
      ) : (
        // Where none was ever had, the toolbar above offers it.
        !isHere &&
        (shown !== undefined || problem !== undefined) &&
        !isLocalId(id) && (
          <Button kind="quiet" icon="download" onClick={() => void actions.fetchPdfs([id])}>
            {words.fetchAgain}
          </Button>
        )
      )}
      <AttachButton id={id} label={isHere ? words.replace : words.attach} />
      {shown && (
        <IconButton icon="close" label={words.remove} onClick={() => void actions.removePdfs([id])} />
      )}
    </section>
  )
}
