import type { CDPSession, Page } from '@playwright/test'

interface TraceEvent {
  readonly name: string
  readonly ph: string
  readonly pid: number
  readonly tid: number
  /** µs of the thread's own time: what other programs take on a busy machine is not in it. */
  readonly tdur?: number
  readonly args: { readonly name?: string }
}

async function eventsDuring(cdp: CDPSession, act: () => Promise<unknown>): Promise<TraceEvent[]> {
  const events: TraceEvent[] = []
  const collect = ({ value }: { value: object[] }) => events.push(...(value as TraceEvent[]))
  cdp.on('Tracing.dataCollected', collect)
  const traceConfig = { includedCategories: ['toplevel'] }
  await cdp.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig })
  try {
    await act()
  } finally {
    const complete = new Promise<void>((resolve) => cdp.once('Tracing.tracingComplete', () => resolve()))
    await cdp.send('Tracing.end')
    await complete
    cdp.off('Tracing.dataCollected', collect)
  }
  return events
}

/** The longest task of the page's main thread while something is done, in ms of work. */
export async function longestTaskDuring(page: Page, act: () => Promise<unknown>): Promise<number> {
  const cdp = await page.context().newCDPSession(page)
  const events = await eventsDuring(cdp, act)
  await cdp.detach()
  const threadOf = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`
  const main = new Set(
    events.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain').map(threadOf),
  )
  if (main.size === 0) throw new Error('the trace names no main thread')
  const tasks = events.filter((event) => event.ph === 'X' && main.has(threadOf(event)))
  if (tasks.length === 0) throw new Error('the trace has no task of the main thread')
  return Math.max(...tasks.map(({ tdur = 0 }) => tdur)) / 1000
}
