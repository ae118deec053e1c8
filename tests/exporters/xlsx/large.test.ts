import { expect, test } from 'vitest'
import { checklistIds } from '#exporters/checklists/checklist.ts'
import { xlsx } from '#exporters/xlsx/xlsx.ts'
import { nodeMeans } from '../../../src/cli/nodeMeans.ts'
import { editionFor } from '../editions.ts'
import { large } from './large.ts'
import { bytesOf, listIn, opened } from './openedWorkbook.ts'

test('a thousand steps with two thousand fail points are written within some seconds, and told of on the way', async () => {
  const edition = await editionFor(large, { registers: checklistIds })
  let told = 0
  const start = performance.now()
  const file = await xlsx.write(edition, { ...nodeMeans, progress: () => void told++ })
  const seconds = (performance.now() - start) / 1000
  // It is some six seconds of work; the rest is patience with a machine that has much else to do.
  expect(seconds).toBeLessThan(90)
  expect(told).toBeGreaterThan(10)
  expect(file instanceof Blob && file.size).toBeLessThan(3_000_000)
}, 120_000)

test('all of them are in it, and no more number formats than programs take', async () => {
  const workbook = await opened(
    await bytesOf(await editionFor(large, { registers: ['failPoints', 'standards', 'audit'] })),
  )
  const ids = (list: 'failPoints' | 'standards') =>
    new Set(listIn(workbook, list).rows.map(({ cells }) => cells['id']))
  expect(ids('failPoints')).toEqual(new Set(large.failPoints.keys()))
  expect(ids('standards')).toEqual(new Set(large.standards.keys()))
  expect(listIn(workbook, 'audit').rows).toHaveLength(3000)
  const formats = new Set<string>()
  for (const { sheet } of workbook.lists.values())
    sheet.eachRow((row) => row.eachCell((cell) => void formats.add(cell.numFmt)))
  expect(formats.size).toBeLessThan(200)
})
