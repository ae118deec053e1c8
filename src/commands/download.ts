/** Hands a file to the browser's downloads. */
export function download(content: Blob | string, name: string, mime: string): void {
  const blob = typeof content === 'string' ? new Blob([content], { type: mime }) : content
  const address = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser has taken what it needs once the click is over and the next task begins.
  window.setTimeout(() => URL.revokeObjectURL(address), 0)
}
