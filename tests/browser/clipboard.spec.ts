import { expect } from '@playwright/test'
import type { BlueprintFile } from '#model/blueprint.ts'
import { press, savedFile, stepOf } from './editor.ts'
import { openSample, startBlank, test } from './harness.ts'

test('steps are copied, cut, pasted and duplicated, into another blueprint too', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openSample(page, 'shoeshine.en')
  const before = await savedFile(page)
  await press(page, 'ControlOrMeta+a', 'ControlOrMeta+d')
  const doubled = await savedFile(page)
  expect(doubled.steps).toHaveLength(2 * before.steps.length)
  expect(doubled.connections).toHaveLength(2 * before.connections.length)
  await press(page, 'ControlOrMeta+z')
  expect(await savedFile(page)).toEqual(before)
  await press(page, 'ControlOrMeta+a', 'ControlOrMeta+c')
  await startBlank(page)
  await press(page, 'ControlOrMeta+v')
  await expect(stepOf(page, before.steps[0]?.name ?? '')).toBeAttached()
  const pasted = await savedFile(page)
  const names = ({ steps }: BlueprintFile) => steps.map(({ name }) => name).toSorted()
  expect(names(pasted)).toEqual(names(before))
  expect(pasted.connections).toHaveLength(before.connections.length)
  expect(pasted.failPoints?.length).toBe(before.failPoints?.length)
  await press(page, 'ControlOrMeta+a', 'ControlOrMeta+x')
  expect((await savedFile(page)).steps).toEqual([])
  await press(page, 'ControlOrMeta+v')
  await expect.poll(async () => names(await savedFile(page))).toEqual(names(before))
})
