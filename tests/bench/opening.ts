import { gzipSync } from 'node:zlib'
import type { BrowserContext, CDPSession, Page, Response } from '@playwright/test'
import type { Measured } from './measures.ts'
import type { Peer } from './peers.ts'
import { patience, rest } from './rest.ts'

/**
 * Opens a page for the first time (the editor reads a file and keeps it), and then, which is the cold navigation that is
 * measured, once more in a new tab. Both pages have their scripts in the browser's cache then.
 */
export async function openTwice(
  context: BrowserContext,
  peer: Peer,
  size: number,
): Promise<{ readonly page: Page; readonly opening: Measured }> {
  const first = await context.newPage()
  const scripts: Promise<number>[] = []
  context.on('response', (response) => scripts.push(scriptSize(response)))
  await first.goto(peer.firstAddress(size))
  const { routes: firstOpen } = await drawing(first)
  const address = await peer.nextAddress(size, first)
  await rest(first)
  const script = (await Promise.all(scripts)).reduce((sum, bytes) => sum + bytes, 0) / 1000
  context.removeAllListeners('response')
  await first.close()

  const page = await context.newPage()
  await page.goto(address)
  const { boxes, routes } = await drawing(page)
  const firstPaint = await page.evaluate(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
  )
  return { page, opening: { firstOpen, firstPaint, boxes, routes, script } }
}

/** When the boxes and when everything was drawn, ms since the navigation began. */
async function drawing(page: Page): Promise<{ boxes: number; routes: number }> {
  const isDrawn = () => window.recorder.drawn.some(({ state }) => state === 'routes')
  await page.waitForFunction(isDrawn, null, { polling: 50, timeout: patience })
  const drawn = await page.evaluate(() => window.recorder.drawn)
  const routes = drawn.find(({ state }) => state === 'routes')?.at ?? Number.NaN
  return { boxes: drawn.find(({ state }) => state === 'boxes')?.at ?? routes, routes }
}

/** What a script weighs on its way, bytes of gzip; nothing else weighs anything. */
async function scriptSize(response: Response): Promise<number> {
  const { pathname } = new URL(response.url())
  return /\.m?js$/.test(pathname) ? gzipSync(await response.body()).length : 0
}

/** What lives in memory once the collector has been, MB. */
export async function heapOf(cdp: CDPSession): Promise<number> {
  await cdp.send('HeapProfiler.collectGarbage')
  const { usedSize } = await cdp.send('Runtime.getHeapUsage')
  return usedSize / 1024 / 1024
}
