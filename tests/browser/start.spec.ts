import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { expect } from '@playwright/test'
import { drawn, openSample, test } from './harness.ts'

/** kB of JavaScript, packed, that may be fetched before the first edit of a kept blueprint. */
const most = 380

test('one command serves the editor, built for production, and says where', async ({ page, faults }) => {
  test.slow()
  const top = fileURLToPath(new URL('../..', import.meta.url))
  const child = spawn(process.execPath, ['.ci/start.mjs', '--no-open'], { cwd: top })
  try {
    const address = await new Promise<string>((resolve, reject) => {
      let told = ''
      child.stdout.on('data', (part: Buffer) => {
        told += String(part)
        const found = /is open at (http:\S+)/.exec(told)?.[1]
        if (found !== undefined) resolve(found)
      })
      child.on('exit', (code) => reject(new Error(`it ended with ${code}: ${told}`)))
    })
    const answer = await fetch(address)
    expect(await answer.text()).toContain('/assets/')
    await page.goto(address)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    // It is another origin than that of the other tests, and the only one that is asked.
    expect(faults.filter((fault) => !fault.startsWith(`asked ${address}`))).toEqual([])
    faults.length = 0
  } finally {
    child.kill('SIGINT')
  }
})

for (const locale of ['en-US', 'zh-CN'])
  test.describe(locale, () => {
    test.use({ locale })
    test(`opening a kept blueprint fetches at most ${most} kB of JavaScript, and nothing of what is not used yet`, async ({
      page,
      context,
    }) => {
      await openSample(page, 'hotel.en')
      const address = page.url()
      await page.close()
      const fresh = await context.newPage()
      const scripts = new Set<string>()
      fresh.on('request', (request) => {
        if (new URL(request.url()).pathname.endsWith('.js')) scripts.add(request.url())
      })
      await fresh.clock.install()
      await fresh.goto(address)
      await drawn(fresh)
      // Some parts come of their own accord once the page has been at rest for a while: all of them are counted.
      await fresh.clock.fastForward('01:00')
      await expect(fresh.locator('[data-checks-count]')).toHaveAttribute('data-checks-count', /^\d+$/)
      await expectLittle(scripts)
    })
  })

async function expectLittle(scripts: ReadonlySet<string>): Promise<void> {
  const sizes = await Promise.all(
    [...scripts].map(async (url) => {
      const text = Buffer.from(await (await fetch(url)).arrayBuffer())
      return { url, bytes: gzipSync(text, { level: 9 }).length, text: text.toString() }
    }),
  )
  const sum = sizes.reduce((total, { bytes }) => total + bytes, 0) / 1000
  test.info().annotations.push({ type: 'first load, kB', description: sum.toFixed(1) })
  expect(sum).toBeGreaterThan(50)
  expect(sum).toBeLessThanOrEqual(most)
  for (const late of ['ag-grid', 'ELK', 'Hotel overnight stay'])
    expect(
      sizes.filter(({ text }) => text.includes(late)).map(({ url }) => url),
      late,
    ).toEqual([])
}
