import { readXlsx } from 'hucre/xlsx'
import { beforeAll, describe, expect, test } from 'vitest'
import { checklistIds, type Column, emptyBox, spreadsheetColumns } from '#exporters/checklists/checklist.ts'
import { checklists } from '#exporters/checklists/checklists.ts'
import { loadAllWords, wordsIn } from '#i18n/words.ts'
import { keySheetName } from '#model/workbookKeys.ts'
import { sampleBlueprints } from '../editions.ts'
import type { Value } from './calculate.ts'
import { listIn, type OpenedWorkbook, partsOf, workbookOf, patience } from './openedWorkbook.ts'
import { type Element, elementsOf, readXml } from './readXml.ts'

await loadAllWords('zh-CN')

/** The parts that a part of relationships names. */
function targetsOf(path: string, root: Element): string[] {
  const folder = path.replace(/_rels\/[^/]*$/, '')
  return elementsOf(root, 'Relationship')
    .filter(({ attributes }) => attributes['TargetMode'] !== 'External')
    .map(({ attributes }) => new URL(attributes['Target'] ?? '', `http://x/${folder}`).pathname.slice(1))
}

/** What stands in a cell, so that the list and the workbook can be compared. */
function shown(cell: Value | Date | undefined, kind?: Column['kind']): Value {
  if (cell instanceof Date) return cell.toISOString().slice(0, 16).replace('T', ' ').replace(' 00:00', '')
  if (typeof cell === 'number') return Number(cell.toPrecision(12))
  // A box, and what is worked out of nothing.
  return cell === undefined || cell === '' || (kind === 'box' && cell === emptyBox) ? null : cell
}

describe.each([...sampleBlueprints])('of %s', (name, blueprint) => {
  const language = name.endsWith('.zh') ? 'zh-CN' : 'en'
  let workbook: OpenedWorkbook
  beforeAll(async () => {
    workbook = await workbookOf(blueprint, language)
  }, patience)

  test('every record stands in the sheet of its list, by its id, with all that the list says of it', () => {
    for (const id of checklistIds) {
      const list = checklists[id](blueprint, wordsIn(language))
      const columns = spreadsheetColumns(list.columns)
      const said = list.rows.map(({ cells }) => columns.map(({ key }) => shown(cells[key])))
      const { rows } = listIn(workbook, id)
      expect(rows.map(({ cells }) => columns.map(({ key, kind }) => shown(cells[key], kind)))).toEqual(said)
      expect(rows.map(({ cells }) => cells['id'])).toEqual(list.rows.map((row) => row.id))
    }
  })

  test('every connection is told by the names of its two steps', () => {
    const next = new Map(
      listIn(workbook, 'steps').rows.map(({ cells }) => [cells['id'], String(cells['next'] ?? '')]),
    )
    for (const { from, to } of blueprint.connections.values())
      expect(next.get(from)).toContain(blueprint.steps.get(to)?.name)
  })

  test('every formula gives what stands in its cell', () => {
    let formulas = 0
    for (const { rows, cell, recalculated } of workbook.lists.values())
      for (const { number, cells } of rows)
        for (const key of Object.keys(cells)) {
          if (!cell(key, number).formula) continue
          formulas++
          expect(recalculated(key, number)).toBe(cells[key])
        }
    expect(formulas).toBeGreaterThan(4 * blueprint.failPoints.size)
  })

  test('the sheets are named in words, and the hidden one says which list each is', () => {
    const words = wordsIn(language)
    const names = checklistIds.map((id) => words(`checklists.name.${id}`))
    expect(workbook.file.worksheets.map((sheet) => sheet.name)).toEqual([
      words('workbook.cover'),
      ...names,
      keySheetName,
    ])
    expect(
      workbook.file.worksheets.filter(({ state }) => state !== 'visible').map((sheet) => sheet.name),
    ).toEqual([keySheetName])
    expect(workbook.records('list')).toEqual(checklistIds.map((id, i) => [id, names[i]]))
    expect(workbook.records('blueprint')[0]?.[0]).toBe(blueprint.about.id)
    expect(workbook.records('language')).toEqual([[language]])
  })

  test('its XML is well formed, its parts are there and none is named that is not', () => {
    const parts = partsOf(workbook.bytes)
    const read = new Map([...parts].map(([path, xml]) => [path, readXml(xml)] as const))
    const targets = [...read].flatMap(([path, root]) => (path.endsWith('.rels') ? targetsOf(path, root) : []))
    expect(targets.length).toBeGreaterThan(checklistIds.length)
    expect(targets.filter((target) => !parts.has(target))).toEqual([])
    const types = read.get('[Content_Types].xml')
    const named = types
      ? elementsOf(types, 'Override').map(({ attributes }) => attributes['PartName']?.slice(1))
      : []
    expect(named.filter((part) => !parts.has(part ?? ''))).toEqual([])
    const sheets = [...read].filter(([path]) => /worksheets\/sheet\d+\.xml$/.test(path))
    expect(sheets).toHaveLength(checklistIds.length + 2)
  })

  test('the library that wrote it reads the same texts', async () => {
    const again = await readXlsx(workbook.bytes)
    const texts = again.sheets.flatMap(({ name: sheet, rows }) =>
      rows.flatMap((row, r) =>
        row.flatMap((value, c) =>
          typeof value === 'string' && value !== '' ? [[sheet, r, c, value] as const] : [],
        ),
      ),
    )
    expect(texts.length).toBeGreaterThan(100)
    for (const [sheet, r, c, value] of texts)
      expect(workbook.file.getWorksheet(sheet)?.getCell(r + 1, c + 1).text).toBe(value)
  })
})
