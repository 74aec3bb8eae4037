// One build for all three runtimes. The main folder has three entries: the window's process, the command line, and the
// launcher behind `npm start`.
import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

const root = import.meta.dirname

export default defineConfig({
  main: {
    build: {
      outDir: 'out/main',
      rolldownOptions: {
        input: {
          electron: resolve(root, 'src/main/electron/electron.ts'),
          lectern: resolve(root, 'src/main/headless/lectern.ts'),
          'csl-worker': resolve(root, 'src/main/core/bibliography/csl/csl-worker.ts'),
          'copy-worker': resolve(root, 'src/main/core/db/copy-worker.ts'),
          'search-worker': resolve(root, 'src/main/core/search/search-worker.ts'),
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
    plugins: [react()],
    build: {
      outDir: resolve(root, 'out/renderer'),
      minify: true,
      // Read from this machine's own disk: one file is as fast as many.
      chunkSizeWarningLimit: 1500,
      rolldownOptions: { input: resolve(root, 'src/renderer/index.html') },
    },
  },
})
