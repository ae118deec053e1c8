/** The drawing in its frame: what the other parts of the page ask of it. */
export interface View {
  readonly stage: HTMLElement
  readonly picture: SVGSVGElement
  /** Pixels of the screen for one px of the drawing. */
  readonly zoom: () => number
  /** Changes the zoom; what lies below `at`, a point of the screen, stays there. */
  readonly zoomTo: (zoom: number, at?: { readonly x: number; readonly y: number }) => void
  /** Shows all of the drawing. */
  readonly showWhole: () => void
  /** Brings a part of the drawing into the middle of what is free, near enough to be read. */
  readonly bring: (part: Element, covered: number) => void
}

/**
 * Runs in the exported page, where it stands as text: it may use nothing from outside of itself. The drawing is as large as the
 * zoom says and the frame scrolls, so that touch, wheel, arrow keys and the browser's own search all move it.
 */
export function openView(page: Document): View | null {
  const stage = page.querySelector<HTMLElement>('#page-stage')
  const picture = page.querySelector<SVGSVGElement>('#page-picture')
  const told = page.querySelector('#page-zoom')
  const tools = page.querySelector<HTMLElement>('.tools')
  if (!stage || !picture) return null
  const { width, height } = picture.viewBox.baseVal
  const readable = 0.7
  let now = 1
  let whole = true
  const set = (zoom: number) => {
    now = Math.min(4, Math.max(0.02, zoom))
    picture.style.width = `${width * now}px`
    picture.style.height = `${height * now}px`
    if (told) told.textContent = `${Math.round(now * 100)} %`
  }
  const fitting = () => Math.min(stage.clientWidth / width, stage.clientHeight / height, 1)
  const middle = () => {
    const { left, top } = stage.getBoundingClientRect()
    return { x: left + stage.clientWidth / 2, y: top + stage.clientHeight / 2 }
  }
  const zoomTo: View['zoomTo'] = (zoom, at = middle()) => {
    const before = picture.getBoundingClientRect()
    const [across, down] = [(at.x - before.left) / before.width, (at.y - before.top) / before.height]
    whole = false
    set(zoom)
    const after = picture.getBoundingClientRect()
    stage.scrollBy(after.left + across * after.width - at.x, after.top + down * after.height - at.y)
  }
  const showWhole = () => {
    set(fitting())
    whole = true
  }
  const bring: View['bring'] = (part, covered) => {
    if (now < readable) zoomTo(readable)
    const [box, frame] = [part.getBoundingClientRect(), stage.getBoundingClientRect()]
    const free = stage.clientWidth - covered
    stage.scrollBy(
      box.left + box.width / 2 - frame.left - free / 2,
      box.top + box.height / 2 - frame.top - stage.clientHeight / 2,
    )
  }
  if (tools) tools.hidden = false
  new ResizeObserver(() => whole && showWhole()).observe(stage)
  showWhole()
  // A long drawing cannot be read as a whole on a small screen: it starts where the service starts.
  if (now < 0.35) zoomTo(readable, { x: stage.getBoundingClientRect().left, y: 0 })
  if (!whole) stage.scrollTo(0, 0)
  return { stage, picture, zoom: () => now, zoomTo, showWhole, bring }
}
