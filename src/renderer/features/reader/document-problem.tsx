// Why a PDF is not shown, and what can be done.
import { useEffect, useRef } from 'react'
import { isLocalId } from '../../../shared/local-id.ts'
import { useApi } from '../../api/api-context.ts'
import type { PdfFetchFault } from '../../api/pdf-bytes.ts'
import { usePdfState } from '../../api/pdf-queries.ts'
import { strings } from '../../strings/strings.ts'
import { Button } from '../../ui/button.tsx'
import type { PdfFault } from './open-pdf.ts'
import styles from './reader-message.module.css'

type Props = { id: string; fault: PdfFault | PdfFetchFault; onRetry: () => void }

/** Another copy may be a better one. */
const OF_THE_FILE: readonly Props['fault'][] = ['empty', 'page', 'foreign', 'damaged', 'no-pages']

export function DocumentProblem({ id, fault, onRetry }: Props) {
  const { actions } = useApi()
  const words = strings.reader
  const pdf = usePdfState(id)
  const isMissing = fault === 'missing'
  const wasAway = useRef(isMissing)
  useEffect(() => {
    if (pdf === 'here' && wasAway.current) onRetry()
    wasAway.current ||= pdf === 'coming'
  }, [pdf, onRetry])
  const isToBeHad = !isLocalId(id) && (isMissing || OF_THE_FILE.includes(fault))
  return (
    <div className={styles.message} role="alert">
      <p>{words.faults[fault]}</p>
      <div className={styles.buttons}>
        {isToBeHad && (
          <Button
            kind="primary"
            disabled={pdf === 'coming'}
            onClick={() => void actions.fetchPdfs([id], !isMissing)}
          >
            {pdf === 'coming' ? words.coming : isMissing ? words.getPdf : words.getAgain}
          </Button>
        )}
        <Button onClick={onRetry}>{words.retry}</Button>
      </div>
    </div>
  )
}
