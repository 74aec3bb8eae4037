// The annotating thread's entry: one file in, its copy out.
import { parentPort, workerData } from 'node:worker_threads'
import { EncryptedPDFError } from '@cantoo/pdf-lib'
import type { AnnotateAnswer, AnnotateOrder } from './annotate-in-thread.ts'
import { annotatePdf } from './annotate-pdf.ts'

const port = parentPort
if (!port) throw new Error('the annotating thread is started as a worker')
const { bytes, marks } = workerData as AnnotateOrder
try {
  const copy = await annotatePdf(bytes, marks)
  port.postMessage({ copy } satisfies AnnotateAnswer)
} catch (error) {
  const fault = error instanceof EncryptedPDFError ? 'encrypted' : 'unreadable'
  port.postMessage({ fault } satisfies AnnotateAnswer)
}
