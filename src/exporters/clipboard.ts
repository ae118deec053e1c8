/** Puts a PNG on the clipboard. A picture still being made may be given as a promise: some browsers ask that the call itself follows the click at once. */
export const copyPng = (picture: Blob | Promise<Blob>): Promise<void> =>
  navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })])
