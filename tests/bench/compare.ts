import { chromium, type Page } from '@playwright/test'
import { browserArgs, findBrowser } from '../../.ci/browser.mjs'
import { measurePage } from './measurePage.ts'
import type { Measured, Part } from './measures.ts'
import type { Options } from './options.ts'
import type { Peer } from './peers.ts'
import { installRecorder } from './recorder.ts'
import { median } from './statistics.ts'

/** What each page gave in all rounds, by size and by the page's name. */
export type Results = ReadonlyMap<number, ReadonlyMap<string, readonly Measured[]>>

export interface Comparison {
  readonly results: Results
  /** From frame to frame on a page that does nothing, ms. */
  readonly idleFrame: number
  readonly browser: string
}

/** Measures all pages, one after the other and each round in another order, in one browser. */
export async function compare(
  peers: readonly Peer[],
  { sizes, rounds, only }: Options,
  say: (text: string) => void,
): Promise<Comparison> {
  const executablePath = await findBrowser()
  const browser = await chromium.launch({
    args: [...browserArgs],
    ...(executablePath === null ? {} : { executablePath }),
  })
  const newContext = async () => {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-US' })
    await context.addInitScript(installRecorder)
    return context
  }
  try {
    const idle = await newContext()
    const idleFrame = await idleFrameOf(await idle.newPage())
    await idle.close()
    const results = new Map(
      sizes.map((size) => [size, new Map(peers.map(({ name }) => [name, [] as Measured[]]))]),
    )
    for (const size of sizes)
      for (let round = 0; round < rounds; round++)
        for (const peer of rotated(peers, round)) {
          say(`${size} steps, round ${round + 1} of ${rounds}, ${peer.name}`)
          const before = results.get(size)?.get(peer.name) ?? []
          const context = await newContext()
          const measured = await measurePage(context, peer, size, without(only, before))
          await context.close()
          before.push(measured)
        }
    return { results, idleFrame, browser: browser.version() }
  } finally {
    await browser.close()
  }
}

/** An export longer than this is measured in the first round only, ms: it takes minutes, and its ratio hangs on no round. */
export const longExport = 20_000

function without(only: ReadonlySet<Part>, before: readonly Measured[]): ReadonlySet<Part> {
  const long = before.some(({ png = 0, svg = 0 }) => png > longExport || svg > longExport)
  return long ? new Set([...only].filter((part) => part !== 'export' && part !== 'formats')) : only
}

const rotated = <T>(list: readonly T[], by: number): readonly T[] =>
  list.map((item, i) => list[(i + by) % list.length] ?? item)

async function idleFrameOf(page: Page): Promise<number> {
  const ticks = await page.evaluate(async () => {
    const times: number[] = []
    while (times.length < 60) times.push(await new Promise<number>(requestAnimationFrame))
    return times
  })
  return median(ticks.slice(1).map((time, i) => time - (ticks[i] ?? time)))
}
