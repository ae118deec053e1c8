/** Does something once what is there now has been drawn, in a task of its own. Gives back what calls it off. */
export function afterPaint(act: () => void): () => void {
  let soon: ReturnType<typeof setTimeout> | undefined
  const frame = requestAnimationFrame(() => {
    soon = setTimeout(act)
  })
  return () => {
    cancelAnimationFrame(frame)
    clearTimeout(soon)
  }
}
