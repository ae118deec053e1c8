import { expect, type Page } from '@playwright/test'
import { openSample, settled, startBlank, test } from './harness.ts'
import {
  bottom,
  type Box,
  boxOf,
  downloadOf,
  drag,
  fitAll,
  middle,
  middleOf,
  nameStep,
  overlap,
  press,
  right,
  savedFile,
  savedText,
  stepOf,
  textOf,
  undoOf,
} from './editor.ts'

/** All that is drawn, in px of the page. */
interface Picture {
  readonly steps: readonly { readonly name: string; readonly box: Box; readonly text: Box }[]
  readonly evidence: readonly Box[]
  readonly connections: readonly {
    readonly id: string
    /** Places all along it. */
    readonly points: readonly { readonly x: number; readonly y: number }[]
  }[]
}

const picture = (page: Page): Promise<Picture> =>
  page.evaluate(() => {
    const plain = ({ x, y, width, height }: DOMRect) => ({ x, y, width, height })
    const around = (elements: readonly Element[]) => {
      const boxes = elements.map((element) => element.getBoundingClientRect())
      const left = Math.min(...boxes.map((box) => box.left))
      const top = Math.min(...boxes.map((box) => box.top))
      const width = Math.max(...boxes.map((box) => box.right)) - left
      return { x: left, y: top, width, height: Math.max(...boxes.map((box) => box.bottom)) - top }
    }
    const along = (path: SVGPathElement) => {
      const length = path.getTotalLength()
      const matrix = path.getScreenCTM()
      return Array.from({ length: 200 }, (_, i) => path.getPointAtLength((length * i) / 199))
        .map((point) => point.matrixTransform(matrix ?? undefined))
        .map(({ x, y }) => ({ x, y }))
    }
    const steps = [...document.querySelectorAll('[data-canvas] [role=button][aria-pressed]')].map(
      (element) => ({
        name: element.getAttribute('aria-label') ?? '',
        box: plain(element.getBoundingClientRect()),
        text: around([...element.querySelectorAll('text')].slice(0, 1)),
      }),
    )
    const evidence = [...document.querySelectorAll('[data-touchpoint]')].map((each) =>
      plain(each.getBoundingClientRect()),
    )
    const connections = [...document.querySelectorAll<SVGElement>('[data-connection]')].map((each) => ({
      id: each.dataset['connection'] ?? '',
      points: [...each.querySelectorAll('path')].slice(0, 1).flatMap(along),
    }))
    return { steps, evidence, connections }
  })

const inside = ({ x, y }: { x: number; y: number }, box: Box, margin: number) =>
  x > box.x + margin && x < right(box) - margin && y > box.y + margin && y < bottom(box) - margin

for (const sample of ['hotel.en', 'clinic.zh', 'car.en', 'shoeshine.zh'])
  test(`${sample} is arranged without a hand: texts in their boxes, boxes in their lanes and phases, routes round them`, async ({
    page,
  }) => {
    await openSample(page, sample)
    await fitAll(page)
    const { steps, evidence, connections } = await picture(page)
    const file = await savedFile(page)
    expect(steps).toHaveLength(file.steps.length)
    expect(connections).toHaveLength(file.connections.length)
    const boxes = [...steps.map(({ box }) => box), ...evidence]
    const covering = boxes.flatMap((a, i) => boxes.slice(i + 1).filter((b) => overlap(a, b)))
    expect(covering, 'no two boxes overlap').toEqual([])
    for (const { name, box, text } of steps) {
      expect(text.x, `the text of ${name}`).toBeGreaterThanOrEqual(box.x - 0.5)
      expect(right(text), `the text of ${name}`).toBeLessThanOrEqual(right(box) + 0.5)
      expect(bottom(text), `the text of ${name}`).toBeLessThanOrEqual(bottom(box) + 0.5)
      const step = file.steps.find((each) => each.name === name)
      const lane = await boxOf(page.locator(`[data-lane="${step?.lane}"]`))
      expect(box.y, `${name} in its lane`).toBeGreaterThanOrEqual(lane.y - 1)
      expect(bottom(box), `${name} in its lane`).toBeLessThanOrEqual(bottom(lane) + 1)
      if (step?.phase === undefined) continue
      const phase = await boxOf(page.locator(`[data-phase="${step.phase}"]`))
      expect(box.x, `${name} in its phase`).toBeGreaterThanOrEqual(phase.x - 1)
      expect(right(box), `${name} in its phase`).toBeLessThanOrEqual(right(phase) + 1)
    }
    const isEnd = (id: string, name: string) => {
      const connection = file.connections.find((each) => each.id === id)
      return file.steps.some(
        (step) => step.name === name && (step.id === connection?.from || step.id === connection?.to),
      )
    }
    // A connection begins and ends at the shape that its step has: a diamond's lies within its box.
    const through = connections.flatMap(({ id, points }) =>
      steps.filter(({ name, box }) => !isEnd(id, name) && points.some((point) => inside(point, box, 1.5))),
    )
    expect(
      through.map(({ name }) => name),
      'no connection runs through a step',
    ).toEqual([])
  })

async function threeSteps(page: Page): Promise<void> {
  await startBlank(page)
  await press(page, 'Enter')
  await nameStep(page, 'One')
  await page.keyboard.press('Enter')
  await nameStep(page, 'Two')
  await page.keyboard.press('Enter')
  await nameStep(page, 'Three')
  await stepOf(page, 'Two').click()
  await settled(page)
}

/** The kinds of animation that begin on a page. */
async function animationsOn(page: Page): Promise<readonly string[]> {
  const watch = await page.context().newCDPSession(page)
  const begun: string[] = []
  watch.on('Animation.animationStarted', ({ animation }) => begun.push(animation.type))
  await watch.send('Animation.enable')
  return begun
}

/** Puts the third step between the first and the second, which gives way. */
async function dragBetween(page: Page): Promise<void> {
  const [one, two] = [await boxOf(stepOf(page, 'One')), await boxOf(stepOf(page, 'Two'))]
  const gap = { x: (right(one) + two.x) / 2, y: middle(one).y }
  await drag(page, await middleOf(stepOf(page, 'Three')), gap)
}

test('what is edited stays where it is on the screen', async ({ page }) => {
  await threeSteps(page)
  for (const keys of ['Enter', 'Alt+ArrowDown', 'Alt+ArrowUp']) {
    await stepOf(page, 'Two').click()
    await settled(page)
    const before = await boxOf(stepOf(page, 'Two'))
    await page.keyboard.press(keys)
    await nameStep(page, `By ${keys}`)
    const after = await boxOf(stepOf(page, 'Two'))
    expect(Math.hypot(after.x - before.x, after.y - before.y), keys).toBeLessThan(4)
  }
})

test('what makes room for an edit moves so that the eye can follow', async ({ page }) => {
  await threeSteps(page)
  const begun = await animationsOn(page)
  await dragBetween(page)
  expect(begun).toContain('WebAnimation')
})

test('nothing moves by itself for those who asked their system for less motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await threeSteps(page)
  const begun = await animationsOn(page)
  await dragBetween(page)
  expect(begun).not.toContain('WebAnimation')
})

test('a box grows with its text', async ({ page }) => {
  await threeSteps(page)
  const { height } = await boxOf(stepOf(page, 'Two'))
  await page.keyboard.press('F2')
  const long =
    'Two, and all that has to be said of it at some length so that it needs more than a line or two'
  await nameStep(page, long)
  expect((await boxOf(stepOf(page, long))).height).toBeGreaterThan(height)
})

test('Tidy lays all of it out anew and is one undo step', async ({ page }) => {
  await openSample(page, 'hotel.en')
  await press(page, 'ControlOrMeta+Shift+l')
  await expect(undoOf(page)).toHaveAccessibleName(/^(Undo: tidy|Nothing to undo)$/)
  await page.keyboard.press('ControlOrMeta+z')
  await settled(page)
  await stepOf(page, 'Check in').click()
  await page.keyboard.press('Alt+ArrowDown')
  await nameStep(page, 'Aside')
  const before = await savedText(page)
  await page.keyboard.press('ControlOrMeta+Shift+l')
  await expect(undoOf(page)).toHaveAccessibleName('Undo: tidy')
  await settled(page)
  expect(await savedText(page)).not.toBe(before)
  await undoOf(page).click()
  await expect(undoOf(page)).not.toHaveAccessibleName('Undo: tidy')
  expect(await savedText(page)).toBe(before)
})

test('the second way to tidy gives each connection a moment of its own, one undo step too', async ({
  page,
}) => {
  await openSample(page, 'shoeshine.en')
  const before = await savedText(page)
  await page.getByRole('button', { name: 'Arrange' }).click()
  await page.getByRole('menuitem', { name: 'Tidy, one moment per connection' }).click()
  await expect(undoOf(page)).toHaveAccessibleName('Undo: tidy')
  await settled(page)
  const { steps, connections, phases = [] } = await savedFile(page)
  const at = (id: string) => {
    const step = steps.find((each) => each.id === id)
    return [phases.findIndex((phase) => phase.id === step?.phase), step?.column ?? 0] as const
  }
  const onward = connections.filter(({ from, to }) => {
    const [a, b] = [at(from), at(to)]
    return a[0] < b[0] || (a[0] === b[0] && a[1] < b[1])
  })
  expect(onward.length / connections.length).toBeGreaterThan(0.7)
  await page.keyboard.press('ControlOrMeta+z')
  expect(await savedText(page)).toBe(before)
})

test('the same document gives the same picture after a reload', async ({ page }) => {
  await openSample(page, 'hotel.en')
  const svg = async () => {
    await page.getByRole('button', { name: 'File' }).click()
    return textOf(await downloadOf(page, () => page.getByRole('menuitem', { name: 'Export SVG' }).click()))
  }
  const before = await svg()
  await page.reload()
  await expect(page.locator('html')).toHaveAttribute('data-drawn', 'routes')
  expect(await svg()).toBe(before)
})
