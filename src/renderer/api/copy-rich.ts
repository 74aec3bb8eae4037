// Puts a text on the clipboard in two flavours, HTML for where that can be pasted, and says what became of it.
import { showToast } from '../state/toasts.ts'
import { strings } from '../strings/strings.ts'

export async function copyRich(text: string, html: string, said: string): Promise<void> {
  const flavours = { 'text/plain': text, 'text/html': html }
  try {
    await navigator.clipboard.write([
      new ClipboardItem(
        Object.fromEntries(
          Object.entries(flavours).map(([type, content]) => [type, new Blob([content], { type })]),
        ),
      ),
    ])
    showToast({ text: said })
  } catch {
    // The clipboard is refused to a page without the keyboard, or by the browser's settings; nothing was lost.
    showToast({ text: strings.copy.refused, tone: 'error' })
  }
}
