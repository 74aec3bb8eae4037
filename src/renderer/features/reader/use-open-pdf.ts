// Fetches and opens a paper's PDF, and closes it when it is no longer shown. What can go wrong is a state, not an error.
import { useCallback, useEffect, useState } from 'react'
import { useApi } from '../../api/api-context.ts'
import { type PdfFetchFault, PdfFetchProblem, readPdfFile } from '../../api/pdf-bytes.ts'
import { type OpenPdf, openPdf, type PdfFault, PdfProblem } from './open-pdf.ts'

export type Opening =
  | { readonly kind: 'opening' }
  | {
      readonly kind: 'locked'
      readonly isAgain: boolean
      readonly answer: (password: string | undefined) => void
    }
  | { readonly kind: 'failed'; readonly fault: PdfFault | PdfFetchFault }
  | { readonly kind: 'open'; readonly pdf: OpenPdf; readonly version: number }

const OPENING: Opening = { kind: 'opening' }

export function useOpenPdf(id: string, opening: number): { state: Opening; retry: () => void } {
  const [state, setState] = useState<Opening>(OPENING)
  const { client } = useApi()
  const [attempt, setAttempt] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another opening or attempt opens the same paper anew.
  useEffect(() => {
    const left = new AbortController()
    let pdf: OpenPdf | undefined
    const show = (next: Opening) => {
      if (!left.signal.aborted) setState(next)
    }
    const askPassword = (isAgain: boolean) => {
      const { promise, resolve } = Promise.withResolvers<string | undefined>()
      left.signal.addEventListener('abort', () => resolve(undefined))
      const answer = (password: string | undefined) => {
        show(OPENING)
        resolve(password)
      }
      show({ kind: 'locked', isAgain, answer })
      return promise
    }
    const open = async () => {
      const { bytes, version } = await readPdfFile(client, id, left.signal)
      if (left.signal.aborted) return
      pdf = await openPdf(bytes, askPassword)
      if (left.signal.aborted) pdf.close()
      else show({ kind: 'open', pdf, version })
    }
    setState(OPENING)
    open().catch((error: unknown) => {
      if (left.signal.aborted) return
      const isKnown = error instanceof PdfProblem || error instanceof PdfFetchProblem
      show({ kind: 'failed', fault: isKnown ? error.fault : 'unreadable' })
    })
    return () => {
      left.abort()
      pdf?.close()
    }
  }, [client, id, opening, attempt])
  return { state, retry: useCallback(() => setAttempt((before) => before + 1), []) }
}
