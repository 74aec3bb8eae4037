// Runs an entry of the shell under the double, in a process of its own, and does on it what the test asks over IPC.
// Started by launch-shell.ts.
import { registerHooks } from 'node:module'
import { pathToFileURL } from 'node:url'
import type { ElectronDouble } from './electron-double.ts'
import { createShellCommands, type ShellCommands } from './shell-commands.ts'

export type Question = {
  [K in keyof ShellCommands]: { name: K; args: Parameters<ShellCommands[K]> }
}[keyof ShellCommands]
export type Answer = { readonly value: unknown } | { readonly error: string }

const electronModule = new URL('./electron-module.ts', import.meta.url).href
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'electron' ? { url: electronModule, shortCircuit: true } : next(specifier, context),
})

const [, , entry = ''] = process.argv
const { double }: { double: ElectronDouble } = await import(electronModule)
const commands = createShellCommands(double)

await import(pathToFileURL(entry).href)
// As Electron does: ready comes once the entry has run to its end.
double.becomeReady()

process.on('message', async ({ name, args }: Question) => {
  const command = commands[name] as (...args: unknown[]) => unknown
  process.send?.(await answer(() => command(...args)))
})
process.send?.({ value: 'started' } satisfies Answer)

async function answer(run: () => unknown): Promise<Answer> {
  try {
    return { value: await run() }
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) }
  }
}
