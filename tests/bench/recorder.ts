/** What was seen while it listened; times in ms of the page's own clock. */
export interface Recording {
  /** From one frame to the next, between the first input and the last. */
  readonly frames: readonly number[]
  /** From an input event to the end of the frame that shows what it did. */
  readonly eventToPaint: readonly number[]
  /** How far the view moved to and fro, px. */
  readonly travel: number
  /** True where the zoom stayed as it was. */
  readonly sameZoom: boolean
}

/** A change of what the page tells of its drawing: `boxes`, then `routes` too. */
export interface DrawnMoment {
  readonly state: string
  /** End of the frame that shows it, ms since the navigation began. */
  readonly at: number
}

/** The benchmark's ears in each page, the editor's and the plain ones alike. */
export interface Recorder {
  readonly start: () => void
  readonly stop: () => Promise<Recording>
  readonly drawn: DrawnMoment[]
  readonly afterPaint: () => Promise<number>
  /** When the last key was pressed or button clicked, by the event's own time stamp. */
  lastKey: number
  lastClick: number
  /** When the page last handed over a file to be saved. */
  lastFile: number
}

declare global {
  interface Window {
    recorder: Recorder
  }
}

/** Injected into a page before anything of its own runs: it must stand alone. */
export function installRecorder(): void {
  const afterPaint = () =>
    new Promise<number>((done) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        port1.addEventListener('message', () => done(performance.now()))
        port1.start()
        port2.postMessage(0)
      })
    })

  let listening = false
  let ticks: { time: number; transform: string }[] = []
  let inputs: { time: number; painted: number }[] = []
  const transform = () => document.querySelector<HTMLElement>('.react-flow__viewport')?.style.transform ?? ''
  const tick = (time: number) => {
    if (!listening) return
    ticks.push({ time, transform: transform() })
    requestAnimationFrame(tick)
  }

  const recorder: Recorder = {
    drawn: [],
    afterPaint,
    lastKey: 0,
    lastClick: 0,
    lastFile: 0,
    start() {
      ticks = []
      inputs = []
      listening = true
      requestAnimationFrame(tick)
    },
    async stop() {
      // A busy page gets its last inputs late.
      for (let before = -1; before !== inputs.length;) {
        before = inputs.length
        await new Promise((done) => setTimeout(done, 150))
        await afterPaint()
      }
      listening = false
      const first = inputs[0]?.time ?? 0
      const last = Math.max(...inputs.map(({ painted }) => painted))
      const during = ticks.filter(({ time }) => time >= first && time <= last)
      const numbers = during.map((each) => (each.transform.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number))
      const spread = (i: number) => {
        const values = numbers.map((each) => each[i] ?? 0)
        return Math.max(...values, -Infinity) - Math.min(...values, Infinity)
      }
      return {
        frames: during.slice(1).map(({ time }, i) => time - (during[i]?.time ?? time)),
        eventToPaint: inputs.map(({ time, painted }) => painted - time),
        travel: Math.max(0, Math.hypot(spread(0), spread(1))),
        sameZoom: spread(2) < 1e-6,
      }
    },
  }
  window.recorder = recorder

  for (const type of ['pointermove', 'wheel']) {
    let waiting: number[] = []
    addEventListener(
      type,
      ({ timeStamp }) => {
        if (!listening) return
        waiting.push(timeStamp)
        if (waiting.length > 1) return
        void afterPaint().then((painted) => {
          inputs.push(...waiting.map((time) => ({ time, painted })))
          waiting = []
        })
      },
      { capture: true, passive: true },
    )
  }
  addEventListener('keydown', ({ timeStamp }) => (recorder.lastKey = timeStamp), { capture: true })
  addEventListener('click', ({ timeStamp }) => (recorder.lastClick = timeStamp), { capture: true })

  // A file is handed over by clicking a link that has a download name.
  // oxlint-disable-next-line typescript/unbound-method -- called on the clicked element, below
  const { click } = HTMLElement.prototype
  HTMLElement.prototype.click = function clickAndTell(this: HTMLElement) {
    if (this instanceof HTMLAnchorElement && this.hasAttribute('download'))
      recorder.lastFile = performance.now()
    click.call(this)
  }
  // Without a picker that asks where to put it.
  Reflect.deleteProperty(window, 'showSaveFilePicker')
  Reflect.deleteProperty(window, 'showOpenFilePicker')

  const watch = (element: Element) =>
    new MutationObserver(() => {
      const state = document.documentElement.dataset['drawn']
      if (state !== undefined) void afterPaint().then((at) => recorder.drawn.push({ state, at }))
    }).observe(element, { attributes: true, attributeFilter: ['data-drawn'] })
  if (document.documentElement) watch(document.documentElement)
  else
    new MutationObserver((_, observer) => {
      if (!document.documentElement) return
      observer.disconnect()
      watch(document.documentElement)
    }).observe(document, { childList: true })
}
