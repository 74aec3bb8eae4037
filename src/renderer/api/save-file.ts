// Hands a file to the browser, which saves it where its user wants.

export function saveFile(content: Blob, name: string): void {
  const url = URL.createObjectURL(content)
  const anchor = document.createElement('a')
  anchor.href = url
  anchor.download = name
  anchor.click()
  // The download reads the address after this turn; a second is plenty, and the content is not kept for good.
  setTimeout(() => URL.revokeObjectURL(url), 1000)
}
