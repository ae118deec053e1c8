/** Longer than a page in view takes to paint, ms; one out of view never does. */
const patience = 3000

/** Resolves once the page has painted what it shows now, and has had a frame to answer. */
export const painted = (): Promise<void> =>
  new Promise((resolve) => {
    window.setTimeout(resolve, patience)
    window.requestAnimationFrame(() => {
      window.requestAnimationFrame(() => window.setTimeout(resolve))
    })
  })
