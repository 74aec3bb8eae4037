// Puts a text on the clipboard, and says what became of it.
import { showToast } from '../state/toasts.ts'
import { strings } from '../strings/strings.ts'

export async function copyText(text: string, said: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text)
    showToast({ text: said })
  } catch {
    // The clipboard is refused to a page without the keyboard, or by the browser's settings; nothing was lost.
    showToast({ text: strings.copy.refused, tone: 'error' })
  }
}
