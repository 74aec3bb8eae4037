// What a paste or a drop brings, as a draft of what to add. Files are read; of texts the most telling is taken.
import type { AddDraft, AddPage } from '../../state/adding.ts'
import { strings } from '../../strings/strings.ts'

/** As much of a clipboard or drag as is read here. */
export type Transfer = Pick<DataTransfer, 'getData'>

/** The longest text that the core takes; a longer one is taken for a page. */
const LONGEST_TEXT = 2_000_000
const NAMES_PAPER = /\b\d{4}\.\d{4,5}\b|:\/\/|\b10\.\d{4,9}\//
const LINKS_PAPER = /(?:arxiv\.org|alphaxiv\.org|huggingface\.co\/papers|hf\.co\/papers|10\.48550)/i
const TEXT_FILE = /\.(?:txt|md|markdown|text|url)$/i
const HTML_FILE = /\.x?html?$/i

/** The text, or undefined when there is none. */
export function draftOf(transfer: Transfer): AddDraft | undefined {
  const addresses = transfer
    .getData('text/uri-list')
    .split(/\r?\n/)
    .filter((line) => line !== '' && !line.startsWith('#'))
    .join('\n')
  const text = addresses || transfer.getData('text/plain')
  // A title copied from a page is a link there: what it leads to says more than its words.
  const html = transfer.getData('text/html')
  const page = { name: strings.adding.pasted, content: html }
  if (!NAMES_PAPER.test(text) && LINKS_PAPER.test(html)) return { text: '', page }
  if (text.trim() === '') return undefined
  return text.length > LONGEST_TEXT ? { text: '', page: { ...page, content: text } } : { text }
}

export type ReadFiles = {
  readonly page?: AddPage
  /** Files of another kind than the rest were among them. */
  readonly isMixed: boolean
}

/** Text or HTML files as one page; none when none is of these kinds. */
export async function readFiles(files: Iterable<File>): Promise<ReadFiles> {
  const all = [...files]
  const html = all.filter(({ name, type }) => HTML_FILE.test(name) || type === 'text/html')
  const text = all.filter((file) => !html.includes(file) && isText(file))
  const chosen = html.length > 0 ? html : text
  const [first] = chosen
  if (first === undefined) return { isMixed: false }
  const contents = await Promise.all(chosen.map((file) => file.text()))
  const name = chosen.length === 1 ? first.name : strings.adding.files(chosen.length)
  return { page: { name, content: contents.join('\n\n') }, isMixed: html.length > 0 && text.length > 0 }
}

function isText({ name, type }: File): boolean {
  return TEXT_FILE.test(name) || type === 'text/plain' || type === 'text/markdown'
}
