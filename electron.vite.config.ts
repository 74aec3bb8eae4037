// One build for all three runtimes. The main folder has three entries: the window's process, the command line, and the
// launcher behind `npm start`.
import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import type { Plugin } from 'vite'

const root = import.meta.dirname

/** What pdf.js reads at run time, by the folders of its package: the page may fetch from its own origin alone. */
const PDF_FILES: Readonly<Record<string, { readonly from: string; readonly names: RegExp }>> = {
  cmaps: { from: 'cmaps', names: /\.bcmap$/ },
  standard_fonts: { from: 'standard_fonts', names: /\.(?:pfb|ttf)$/ },
  // The page's policy allows no WebAssembly.
  decoders: { from: 'wasm', names: /_nowasm_fallback\.js$/ },
}

/** Puts them below `pdfjs/`, in the build and in the development server. */
function pdfFiles(): Plugin {
  const files = Object.entries(PDF_FILES).flatMap(([folder, { from, names }]) => {
    const source = resolve(root, 'node_modules/pdfjs-dist', from)
    return readdirSync(source)
      .filter((name) => names.test(name))
      .map((name) => ({ path: `pdfjs/${folder}/${name}`, source: resolve(source, name) }))
  })
  return {
    name: 'lectern-pdf-files',
    generateBundle() {
      for (const { path, source } of files)
        this.emitFile({ type: 'asset', fileName: path, source: readFileSync(source) })
    },
    configureServer(server) {
      const sources = new Map(files.map(({ path, source }) => [`/${path}`, source]))
      server.middlewares.use((request, response, next) => {
        const source = sources.get(new URL(request.url ?? '/', 'http://localhost').pathname)
        if (source === undefined) return next()
        response.setHeader(
          'Content-Type',
          source.endsWith('.js') ? 'text/javascript' : 'application/octet-stream',
        )
        response.end(readFileSync(source))
      })
    },
  }
}

export default defineConfig({
  main: {
    build: {
      outDir: 'out/main',
      rolldownOptions: {
        input: {
          electron: resolve(root, 'src/main/electron/electron.ts'),
          lectern: resolve(root, 'src/main/headless/lectern.ts'),
          'annotate-worker': resolve(root, 'src/main/core/annotations/annotate-worker.ts'),
          'csl-worker': resolve(root, 'src/main/core/bibliography/csl/csl-worker.ts'),
          'export-worker': resolve(root, 'src/main/core/bibliography/kept/export-worker.ts'),
          'copy-worker': resolve(root, 'src/main/core/db/copy-worker.ts'),
          'pages-worker': resolve(root, 'src/main/core/pdf/pages-worker.ts'),
          'read-worker': resolve(root, 'src/main/core/read-worker.ts'),
          'search-worker': resolve(root, 'src/main/core/search/search-worker.ts'),
          'text-worker': resolve(root, 'src/main/core/full-text/text-worker.ts'),
          start: resolve(root, 'src/main/headless/start.ts'),
        },
      },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      // A sandboxed preload must be one CommonJS file.
      rolldownOptions: {
        input: { preload: resolve(root, 'src/preload/preload.ts') },
        output: { format: 'cjs' },
      },
    },
  },
  renderer: {
    root: resolve(root, 'src/renderer'),
    plugins: [react(), pdfFiles()],
    build: {
      outDir: resolve(root, 'out/renderer'),
      minify: true,
      // The page's policy allows no fonts from `data:`.
      assetsInlineLimit: (file) => (file.includes('katex') ? false : undefined),
      // Read from this machine's own disk: one file is as fast as many.
      chunkSizeWarningLimit: 1500,
      rolldownOptions: { input: resolve(root, 'src/renderer/index.html') },
    },
  },
})
