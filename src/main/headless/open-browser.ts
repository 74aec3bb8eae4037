// Opens an address in the person's own browser, by the platform's usual program.
import { spawn } from 'node:child_process'

function opener(platform: NodeJS.Platform, url: string): { program: string; words: string[] } {
  if (platform === 'darwin') return { program: 'open', words: [url] }
  // `start` is a word of cmd.exe; its first quoted word would be a title. The addresses given here hold no shell signs.
  if (platform === 'win32') return { program: 'cmd.exe', words: ['/c', 'start', '""', url] }
  return { program: 'xdg-open', words: [url] }
}

/** Resolves to undefined once a browser was asked for, or to the reason why not. */
export function openBrowser(platform: NodeJS.Platform, url: string): Promise<string | undefined> {
  const { program, words } = opener(platform, url)
  return new Promise((done) => {
    const child = spawn(program, words, { stdio: 'ignore', detached: true })
    child.once('error', (error) => done(error.message))
    child.once('exit', (code) => done(code === 0 ? undefined : `${program} ended with ${code}`))
    // A program that turns into the browser itself does not end.
    child.once('spawn', () => setTimeout(() => done(undefined), 2000).unref())
    child.unref()
  })
}
