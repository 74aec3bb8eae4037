#!/usr/bin/env node
// The command line's entry. It imports nothing at the top: an older Node must get as far as the line that says so.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)

if (major < 22 || (major === 22 && minor < 12)) {
  process.stderr.write(
    `error: unsupported_here: Lectern needs Node 22.12 or newer, and this is ${process.versions.node}. ` +
      'Run it as "npm run -s lectern -- ..." in its own folder, which brings a newer one.\n',
  )
  process.exitCode = 1
} else {
  const { runLectern } = await import('./run-lectern.ts')
  const { createProcessHost } = await import('./process-host.ts')
  process.exitCode = await runLectern(process.argv.slice(2), createProcessHost(process, import.meta.filename))
  // Nobody reads on, but an open pipe would keep the process.
  process.stdin.destroy()
}
