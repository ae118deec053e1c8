/**
 * What stands on the screen, as a PNG: the view with all that lies over it, or a register.
 * For pictures of the blueprint itself the exporters draw anew, sharper and whole.
 */
export async function pictureOfElement(element: HTMLElement, background: string): Promise<Blob> {
  const { toBlob } = await import('html-to-image')
  const picture = await toBlob(element, {
    backgroundColor: background,
    pixelRatio: Math.max(2, window.devicePixelRatio),
    preferredFontFormat: 'woff2',
  })
  if (!picture) throw new Error('the browser made no picture of the element')
  return picture
}
