import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type BrowserContext, test as base, expect, type Page } from '@playwright/test'
import { serve } from '../../.ci/serve.mjs'
import { samples } from '../model/samples.ts'

/** The production build; another folder may be named while working on it. */
const build = process.env['FRONTSTAGE_DIST'] ?? fileURLToPath(new URL('../../dist', import.meta.url))

/** Where the build is served to one worker, with files beside it that can be opened by address. */
export interface Site {
  readonly origin: string
  /** Lays a file beside the build and gives back its path. */
  readonly offer: (name: string, text: string) => string
}

export const sampleText = (name: string): string =>
  readFileSync(new URL(`../samples/${name}.blueprint.json`, import.meta.url), 'utf8')

/** Where a sample is served. */
export const sampleAt = (name: string): string => `/samples/${name}.blueprint.json`

/** No test can answer the system's own file dialogs: without these the page asks as in a browser that has none. */
export const withoutPickers = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript(() => {
    Reflect.deleteProperty(window, 'showOpenFilePicker')
    Reflect.deleteProperty(window, 'showSaveFilePicker')
  })

interface Workers {
  readonly site: Site
}

interface Tests {
  /** What went wrong in the browser beside what a test looks at: errors, and requests to other origins. */
  readonly faults: string[]
}

export const test = base.extend<Tests, Workers>({
  site: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads from the pattern what a fixture needs
    async ({}, use) => {
      const texts = new Map(samples.map(([name, text]) => [`/samples/${name}`, text]))
      const { port, close } = await serve({ folder: build, port: 0, texts })
      const offer = (name: string, text: string) => {
        texts.set(`/given/${name}`, text)
        return `/given/${name}`
      }
      await use({ origin: `http://localhost:${port}`, offer })
      await close()
    },
    { scope: 'worker' },
  ],
  baseURL: ({ site }, use) => use(site.origin),
  context: async ({ context }, use) => {
    await withoutPickers(context)
    await use(context)
  },
  faults: [
    async ({ context, site }, use) => {
      const faults: string[] = []
      context.on('weberror', (fault) => faults.push(String(fault.error())))
      context.on('console', (message) => {
        if (message.type() === 'error') faults.push(message.text())
      })
      context.on('request', (request) => {
        const url = new URL(request.url())
        if (/^(https?|wss?):$/.test(url.protocol) && url.origin !== site.origin)
          faults.push(`asked ${url.href}`)
      })
      await use(faults)
      expect(faults, 'nothing goes wrong unseen, and nothing is asked of other origins').toEqual([])
    },
    { auto: true },
  ],
})

/** Waits until all that moves has come to rest: the layout, the camera, animations. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
    const moving = () =>
      document
        .getAnimations()
        .some(
          ({ playState, effect }) =>
            playState === 'running' && effect?.getComputedTiming().endTime !== Infinity,
        )
    const places = () =>
      [
        ...document.querySelectorAll(
          '[data-canvas] [role=button], [data-lane], [data-phase], [data-touchpoint]',
        ),
      ]
        .map((element) => element.getBoundingClientRect())
        .map(({ x, y, width, height }) => [x, y, width, height].map(Math.round).join(' '))
        .join('\n')
    for (let before = '', same = 0; same < 3;) {
      await frame()
      const now = places()
      same = now === before && !moving() ? same + 1 : 0
      before = now
    }
  })
}

/** Waits until the blueprint that is open is drawn with its routes, and stands still. */
export async function drawn(page: Page): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-drawn', 'routes', { timeout: 15_000 })
  await settled(page)
}

/** Opens a copy of a file of the site in the editor. */
export async function openAt(page: Page, path: string): Promise<void> {
  await page.goto(`/?open=${path}`)
  await drawn(page)
}

export const openSample = (page: Page, name: string): Promise<void> => openAt(page, sampleAt(name))

/** Starts a blank blueprint from the home page. */
export async function startBlank(page: Page): Promise<void> {
  await page.goto('/')
  await page.getByRole('button', { name: /^(Start blank|New blueprint)/ }).click()
  await drawn(page)
}
