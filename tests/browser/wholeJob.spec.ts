import { expect, type Page } from '@playwright/test'
import type { BlueprintFile } from '#model/blueprint.ts'
import { readCsv } from '../exporters/readCsv.ts'
import { drawn, sampleText, settled, startBlank, test } from './harness.ts'
import {
  boxOf,
  connect,
  connectionsOf,
  drag,
  emptyPlace,
  expectSaved,
  fitAll,
  laneOf,
  middleOf,
  nameStep,
  phaseOf,
  placeStep,
  savedFile,
  sorted,
  stepNamed,
  stepOf,
} from './editor.ts'
import { exportedChecklist, exportedPicture, exportedSvg, markdownRows, partsOf } from './exports.ts'
import { markFailPoint, markStandard, markTouchpoint, sectionOf } from './marks.ts'
import { pixelsOf } from './pixels.ts'

const hotel = JSON.parse(sampleText('hotel.en')) as BlueprintFile

const lanes = { 'Customer actions': 'Customer' } as const
const phases = ['Reserve', 'Arrive', 'Stay', 'Dine', 'Depart'] as const

async function rename(page: Page, heading: ReturnType<typeof laneOf>, name: string): Promise<void> {
  await heading.dblclick()
  await page.keyboard.insertText(name)
  await page.keyboard.press('Enter')
}

async function frame(page: Page): Promise<void> {
  for (const [from, to] of Object.entries(lanes)) await rename(page, laneOf(page, from), to)
  await rename(page, phaseOf(page, 'Phase 1'), phases[0])
  for (const phase of phases.slice(1)) {
    await page.getByRole('group', { name: 'Tools' }).getByRole('button', { name: 'Add phase' }).click()
    await expect(page.getByRole('textbox', { name: 'Name of the phase' })).toBeFocused()
    await page.keyboard.insertText(phase)
    await page.keyboard.press('Enter')
  }
  await settled(page)
}

/** A place in a lane, at the moment of a step or anywhere in a phase: by the mouse. */
async function place(page: Page, name: string, where: Parameters<typeof emptyPlace>[1]): Promise<void> {
  await fitAll(page)
  await placeStep(page, where, name)
}

/** From the step that is selected: by the keyboard. */
async function add(page: Page, keys: string, name: string): Promise<void> {
  await page.keyboard.press(keys)
  await nameStep(page, name)
}

async function join(page: Page, ...pairs: (readonly [string, string])[]): Promise<void> {
  await fitAll(page)
  for (const [from, to] of pairs) await connect(page, from, to)
}

async function chooseStep(page: Page, name: string): Promise<void> {
  await fitAll(page)
  await stepOf(page, name).click()
  // Its fields come a frame later: what is counted there before are those of another step.
  await expect(sectionOf(page, 'Step').getByRole('textbox', { name: 'Name' })).toHaveValue(name)
}

async function reserveAndArrive(page: Page): Promise<void> {
  await place(page, 'Make reservation', { lane: 'Customer', phase: 'Reserve' })
  await place(page, 'Make reservation for guest', { lane: 'Backstage', under: 'Make reservation' })
  await add(page, 'Alt+ArrowDown', 'Reservation system holds room')
  await place(page, 'Arrive at hotel', { lane: 'Customer', phase: 'Arrive' })
  await add(page, 'Enter', 'Give bags to bellperson')
  await add(page, 'Alt+ArrowDown', 'Greet guest and take bags')
  await add(page, 'Alt+ArrowDown', 'Take bags to room')
  await add(page, 'Alt+ArrowUp', 'Deliver bags to guest')
  await chooseStep(page, 'Arrive at hotel')
  await add(page, 'Enter', 'Check in')
  await add(page, 'Alt+ArrowDown', 'Process registration')
  await add(page, 'Alt+ArrowUp', 'Go to room')
  await place(page, 'Registration system (PMS)', { lane: 'Support processes', under: 'Process registration' })
  await join(
    page,
    ['Make reservation', 'Make reservation for guest'],
    ['Make reservation for guest', 'Arrive at hotel'],
    ['Reservation system holds room', 'Arrive at hotel'],
    ['Process registration', 'Registration system (PMS)'],
    ['Registration system (PMS)', 'Go to room'],
  )
}

async function stayDineDepart(page: Page): Promise<void> {
  await place(page, 'Receive bags', { lane: 'Customer', phase: 'Stay' })
  await add(page, 'Enter', 'Sleep and shower')
  await place(page, 'Call room service', { lane: 'Customer', phase: 'Dine' })
  await place(page, 'Take food order', { lane: 'Backstage', under: 'Call room service' })
  await add(page, 'Alt+ArrowDown', 'Prepare food')
  await place(page, 'Deliver food', { lane: 'Frontstage', under: 'Prepare food' })
  await add(page, 'Alt+ArrowUp', 'Receive and eat food')
  await place(page, 'Check out and leave', { lane: 'Customer', phase: 'Depart' })
  await add(page, 'Alt+ArrowDown', 'Process check-out')
  await place(page, 'Billing and registration system', { lane: 'Support processes', phase: 'Depart' })
  await join(
    page,
    ['Go to room', 'Receive bags'],
    ['Deliver bags to guest', 'Receive bags'],
    ['Sleep and shower', 'Call room service'],
    ['Sleep and shower', 'Check out and leave'],
    ['Call room service', 'Take food order'],
    ['Prepare food', 'Deliver food'],
    ['Receive and eat food', 'Check out and leave'],
  )
  // The last one from the side of a step, near to.
  await stepOf(page, 'Process check-out').click()
  await page.keyboard.press('Shift+2')
  await settled(page)
  await page.keyboard.press('0')
  await settled(page)
  const side = stepOf(page, 'Process check-out').getByTitle('Add a step below')
  await drag(page, await middleOf(side), await middleOf(stepOf(page, 'Billing and registration system')))
}

/** What the sample says of one step, as marks to be made by hand. */
const marked = ['Make reservation', 'Process registration', 'Prepare food']

async function mark(page: Page): Promise<void> {
  for (const name of marked) {
    await chooseStep(page, name)
    const id = hotel.steps.find((step) => step.name === name)?.id
    for (const point of hotel.failPoints ?? []) if (point.step === id) await markFailPoint(page, point)
    for (const standard of hotel.standards ?? []) if (standard.step === id) await markStandard(page, standard)
    for (const touchpoint of hotel.touchpoints ?? [])
      if (touchpoint.step === id) await markTouchpoint(page, touchpoint)
  }
}

/** The marks of some steps, without ids, by the names of their steps. */
function marksOf({ steps, failPoints = [], standards = [], touchpoints = [] }: BlueprintFile) {
  const nameOf = (id: string | undefined) => steps.find((step) => step.id === id)?.name ?? ''
  const of = <Mark extends { step?: string }>(all: readonly Mark[], pick: (mark: Mark) => unknown) =>
    all.filter((each) => marked.includes(nameOf(each.step))).map((each) => [nameOf(each.step), pick(each)])
  const bySort = (list: unknown[][]) => list.map((each) => JSON.stringify(each)).toSorted()
  return {
    failPoints: bySort(
      of(failPoints, ({ failure, effect, rating, recovery, status }) => ({
        failure,
        effect,
        rating,
        recovery,
        status,
      })),
    ),
    standards: bySort(
      of(standards, ({ metric, comparator, target, limit, unit }) => ({
        metric,
        comparator,
        target,
        limit,
        unit,
      })),
    ),
    touchpoints: bySort(of(touchpoints, ({ evidence, momentOfTruth }) => ({ evidence, momentOfTruth }))),
  }
}

const csvColumn = (csv: string, heading: string) => {
  const [head, ...rows] = readCsv(csv.replace(/^\uFEFF/, ''))
  return sorted(rows.map((row) => row[head?.indexOf(heading) ?? -1] ?? ''))
}

async function expectExports(page: Page, file: BlueprintFile): Promise<void> {
  const svg = await exportedSvg(page)
  const parts = await partsOf(page, svg)
  const ids = (kind: string) => Object.keys(parts).filter((id) => id.startsWith(`${kind}-`)).length
  expect(ids('step')).toBe(file.steps.length)
  expect(ids('connection')).toBe(file.connections.length)
  for (const { id, name } of file.steps) expect(parts[`step-${id}`]?.title).toBe(name)
  for (const { id, name } of file.lanes) expect(parts[`lane-${id}`]?.title).toBe(name)
  for (const { id, name } of file.phases ?? []) expect(parts[`phase-${id}`]?.title).toBe(name)
  const size = (name: string) => Math.ceil(Number(new RegExp(`<svg[^>]* ${name}="([\\d.]+)"`).exec(svg)?.[1]))
  const png = pixelsOf(await exportedPicture(page, { format: 'PNG', scale: '1×' }))
  expect([png.width, png.height]).toEqual([size('width'), size('height')])
  const failures = (file.failPoints ?? []).map(({ failure }) => failure).toSorted()
  expect(csvColumn(await exportedChecklist(page, 'Fail points', 'CSV'), 'Failure')).toEqual(failures)
  const metrics = (file.standards ?? []).map(({ metric }) => metric).toSorted()
  expect(csvColumn(await exportedChecklist(page, 'Standards', 'CSV'), 'Metric')).toEqual(metrics)
  const [head, ...rows] = markdownRows(await exportedChecklist(page, 'Touchpoints', 'Markdown'))
  const evidence = (file.touchpoints ?? []).map((touchpoint) => touchpoint.evidence).toSorted()
  expect(sorted(rows.map((row) => row[head?.indexOf('Evidence') ?? -1] ?? ''))).toEqual(evidence)
}

test('the hotel blueprint is drawn from nothing, marked, found again after a reload, and exported as it is', async ({
  page,
}) => {
  test.setTimeout(240_000)
  await startBlank(page)
  await frame(page)
  await reserveAndArrive(page)
  await stayDineDepart(page)
  await mark(page)
  await expectSaved(page)
  const before = await savedFile(page)
  await page.reload()
  await drawn(page)
  const file = await savedFile(page)
  expect(file).toEqual(before)
  for (const { name } of hotel.steps) {
    const { lane, phase, kind } = stepNamed(hotel, name)
    expect(stepNamed(file, name)).toMatchObject({ lane, phase, kind })
  }
  expect(file.steps).toHaveLength(hotel.steps.length)
  expect(connectionsOf(file)).toEqual(connectionsOf(hotel))
  expect(marksOf(file)).toEqual(marksOf(hotel))
  await fitAll(page)
  expect((await boxOf(stepOf(page, 'Arrive at hotel'))).x).toBeLessThan(
    (await boxOf(stepOf(page, 'Check out and leave'))).x,
  )
  await expectExports(page, file)
})
