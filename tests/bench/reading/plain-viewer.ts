// pdf.js's own viewer parts, as its package has them, in a page of their own with the same
// keys: what the reader is measured against.
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Page } from 'playwright-core'

const PACKAGE = resolve(import.meta.dirname, '../../../node_modules/pdfjs-dist')
export const PLAIN_ORIGIN = 'http://plain.localhost'

const PAGE = `<!doctype html><meta charset="utf-8"><link rel="stylesheet" href="/web/pdf_viewer.css">
<style>body { margin: 0 } #container { position: absolute; inset: 48px 0 0; overflow: auto }</style>
<input aria-label="Search"> <output></output>
<div id="container"><div class="pdfViewer"></div></div>
<script type="module">
  import * as pdf from '/build/pdf.min.mjs'
  const { EventBus, PDFLinkService, PDFFindController, PDFViewer } = await import('/web/pdf_viewer.mjs')
  pdf.GlobalWorkerOptions.workerSrc = '/build/pdf.worker.min.mjs'
  let task, viewer, find
  window.plain = {
    async open() {
      const data = new Uint8Array(await (await fetch('/paper.pdf')).arrayBuffer())
      task = pdf.getDocument({ data, standardFontDataUrl: '/standard_fonts/', cMapUrl: '/cmaps/', wasmUrl: '/wasm/' })
      const document_ = await task.promise
      const eventBus = new EventBus()
      const linkService = new PDFLinkService({ eventBus })
      const findController = new PDFFindController({ eventBus, linkService })
      viewer = new PDFViewer({ container: document.getElementById('container'), eventBus, linkService, findController })
      linkService.setViewer(viewer)
      eventBus.on('pagesinit', () => { viewer.currentScaleValue = 'auto' })
      linkService.setDocument(document_)
      viewer.setDocument(document_)
      const show = ({ matchesCount: { current, total } }) => {
        document.querySelector('output').textContent = current + ' of ' + total
      }
      eventBus.on('updatefindmatchescount', show)
      eventBus.on('updatefindcontrolstate', show)
      find = (query) =>
        eventBus.dispatch('find', { type: '', query, highlightAll: true, caseSensitive: false, entireWord: false })
    },
    async close() {
      document.querySelector('output').textContent = ''
      viewer.setDocument(null)
      await task.destroy()
    },
  }
  const field = document.querySelector('input')
  field.addEventListener('input', () => find(field.value))
  addEventListener('keydown', (event) => {
    if (event.target === field) return
    if (event.key === 'p') window.plain.open()
    if (event.key === 'n') viewer.currentPageNumber += 1
    if (event.key === '/') { event.preventDefault(); field.value = ''; field.focus() }
  })
</script>`

const TYPES: Readonly<Record<string, string>> = {
  mjs: 'text/javascript',
  js: 'text/javascript',
  css: 'text/css',
}

/** Answers for the plain viewer's origin, out of the package. */
export async function servePlainViewer(page: Page, paper: Uint8Array): Promise<void> {
  await page.route(`${PLAIN_ORIGIN}/**`, (route) => {
    const { pathname } = new URL(route.request().url())
    if (pathname === '/') return route.fulfill({ body: PAGE, contentType: 'text/html' })
    if (pathname === '/paper.pdf')
      return route.fulfill({ body: Buffer.from(paper), contentType: 'application/pdf' })
    const contentType = TYPES[pathname.split('.').at(-1) ?? ''] ?? 'application/octet-stream'
    return route.fulfill({ body: readFileSync(resolve(PACKAGE, `.${pathname}`)), contentType })
  })
}
