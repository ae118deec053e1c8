/** ms that a busy page may put off what is done when it has nothing else to do. */
const patience = 400

/** Does something once the page has shown what it has to and is idle; the returned function takes it back. */
export function afterFrame(work: () => void): () => void {
  // Safari has no idle callbacks: there it comes right after the next frame.
  if (!('requestIdleCallback' in window)) {
    const later = setTimeout(work, 32)
    return () => clearTimeout(later)
  }
  const idle = requestIdleCallback(work, { timeout: patience })
  return () => cancelIdleCallback(idle)
}
