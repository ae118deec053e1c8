import { expect, test } from 'vitest'
import { checklistIds } from '#exporters/checklists/checklist.ts'
import { xlsx } from '#exporters/xlsx/xlsx.ts'
import { loadAllWords, wordsIn } from '#i18n/words.ts'
import { keySheetName, listRows } from '#model/workbookKeys.ts'
import { nodeMeans } from '../../../src/cli/nodeMeans.ts'
import { blueprintOf } from '../../model/notation.ts'
import { editionFor } from '../editions.ts'
import { counter } from './counter.ts'
import { bytesOf, listIn, opened, partsOf, workbookOf } from './openedWorkbook.ts'
import { elementsOf, readXml } from './readXml.ts'

await loadAllWords('zh-CN')

test('the cover says what it is, who answers for it, and leads to each list', async () => {
  const about = {
    ...counter.about,
    title: 'Counter',
    header: { organisation: 'Café', author: 'Ann', revision: '3', effective: '2026-01-02' },
  }
  const coverOf = async (options: Parameters<typeof workbookOf>[2]) => {
    const { file, bytes } = await workbookOf({ ...counter, about }, 'en', options)
    const texts: string[] = []
    file.worksheets[0]?.eachRow((row) => row.eachCell((cell) => void texts.push(cell.text)))
    return { texts, bytes }
  }
  const { texts, bytes } = await coverOf({})
  for (const text of ['Counter', 'Service blueprint · As-is', 'Café', 'Ann', '3', '2026-01-02'])
    expect(texts).toContain(text)
  const places = checklistIds.map((id) => `'${wordsIn('en')(`checklists.name.${id}`)}'!A2`)
  const xml = readXml(partsOf(bytes).get('xl/worksheets/sheet1.xml') ?? '')
  expect(elementsOf(xml, 'hyperlink').map(({ attributes }) => attributes['location'])).toEqual(places)
  const titleBlock = { organisation: 'Other', author: '', version: '9', date: '2026-05-05' }
  const chosen = await coverOf({ titleBlock, part: { is: 'phase', phase: 'pay' } })
  for (const text of ['Other', '9', '2026-05-05', 'Phase “pay”']) expect(chosen.texts).toContain(text)
  expect(chosen.texts).not.toContain('Ann')
})

test('only what was chosen is in it, in that order, each list once', async () => {
  const bytes = await bytesOf(await editionFor(counter, { registers: ['audit', 'steps', 'audit'] }, 'zh-CN'))
  const { file } = await opened(bytes)
  expect(file.worksheets.map(({ name }) => name)).toEqual(['封面', '现场核查表', '环节清单', keySheetName])
})

test('a blueprint without anything makes lists that can be filled in', async () => {
  const workbook = await workbookOf(blueprintOf({ customer: [] }))
  for (const id of checklistIds.filter((each) => each !== 'findings'))
    expect(listIn(workbook, id).rows).toEqual([])
  expect(listIn(workbook, 'failPoints').cell('severity', listRows.first).dataValidation.type).toBe('whole')
})

test('it tells how far it is, and gives up when nobody wants it any more', async () => {
  const edition = await editionFor(counter, { registers: checklistIds })
  const shares: number[] = []
  await xlsx.write(edition, { ...nodeMeans, progress: (share) => void shares.push(share) })
  expect(shares).toEqual(shares.toSorted((a, b) => a - b))
  expect(shares.length).toBeGreaterThan(checklistIds.length)
  expect(shares.at(-1)).toBe(1)
  const controller = new AbortController()
  const stopped = xlsx.write(edition, {
    ...nodeMeans,
    signal: controller.signal,
    progress: () => controller.abort(),
  })
  await expect(stopped).rejects.toThrow('abort')
})
