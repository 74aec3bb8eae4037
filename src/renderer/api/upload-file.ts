// Brings a file of the user's to the core in pieces, by the contract: a page knows no paths.
import type { Client } from '../../shared/contract.ts'

const PIECE = 3 * 1024 * 1024

/** Answers the upload's name, by which it can be taken. */
export async function uploadFile(client: Pick<Client, 'pdfs'>, file: Blob): Promise<string> {
  const upload = crypto.randomUUID()
  let at = 0
  do {
    const piece = await file.slice(at, at + PIECE).arrayBuffer()
    const data = toBase64(new Uint8Array(piece))
    at = (await client.pdfs.upload({ upload, at, data })).bytes
  } while (at < file.size)
  return upload
}

function toBase64(bytes: Uint8Array): string {
  // A call takes only so many arguments.
  const BLOCK = 0x8000
  let text = ''
  for (let at = 0; at < bytes.length; at += BLOCK)
    text += String.fromCharCode(...bytes.subarray(at, at + BLOCK))
  return btoa(text)
}
