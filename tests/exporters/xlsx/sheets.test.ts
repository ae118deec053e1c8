import { beforeAll, describe, expect, test } from 'vitest'
import { checklistIds } from '#exporters/checklists/checklist.ts'
import { keySheetName, listRows } from '#model/workbookKeys.ts'
import { counter } from './counter.ts'
import { listIn, type OpenedWorkbook, partsOf, workbookOf, patience } from './openedWorkbook.ts'
import { elementsOf, readXml } from './readXml.ts'

describe('a sheet', () => {
  let workbook: OpenedWorkbook
  let sheetXml: (id: (typeof checklistIds)[number]) => ReturnType<typeof readXml>
  beforeAll(async () => {
    workbook = await workbookOf(counter)
    const parts = partsOf(workbook.bytes)
    sheetXml = (id) => readXml(parts.get(`xl/worksheets/sheet${checklistIds.indexOf(id) + 2}.xml`) ?? '')
  }, patience)

  test('keeps its headings in view, can be filtered, and hides what only programs need', () => {
    for (const { sheet, cell } of workbook.lists.values()) {
      expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: listRows.headings })
      const end = sheet.getCell(Math.max(listRows.headings, sheet.rowCount), sheet.columnCount).address
      expect(sheet.autoFilter).toBe(`A${listRows.headings}:${end}`)
      expect(sheet.getRow(listRows.keys).hidden).toBe(true)
      expect(cell('id', listRows.headings).value).toBe('ID')
      expect(sheet.getColumn(cell('id', 1).col).hidden).toBe(true)
      const widths = sheet.columns.map((column) => column.width ?? 0)
      expect(Math.min(...widths)).toBeGreaterThan(4)
      expect(Math.max(...widths)).toBeLessThan(60)
    }
  })

  test('is printed landscape, as wide as the page, with its headings on each page', () => {
    const names = elementsOf(readXml(partsOf(workbook.bytes).get('xl/workbook.xml') ?? ''), 'definedName')
    expect(names.map(({ attributes }) => attributes['name'])).toEqual(
      checklistIds.map(() => '_xlnm.Print_Titles'),
    )
    expect(names[1]?.text).toBe("'Fail points'!$A:$C,'Fail points'!$2:$2")
    for (const { sheet } of workbook.lists.values()) {
      expect(sheet.pageSetup).toMatchObject({
        orientation: 'landscape',
        fitToPage: true,
        fitToHeight: 0,
        paperSize: 9,
      })
      expect(sheet.headerFooter.oddFooter).toContain('&P')
    }
  })

  test('is protected nowhere', () => {
    for (const [, xml] of partsOf(workbook.bytes)) expect(xml).not.toMatch(/protection/i)
  })

  test('offers the words of the language for what has words of its own', () => {
    const words = (id: 'failPoints' | 'standards' | 'touchpoints', key: string) => {
      const { cell } = listIn(workbook, id)
      const { type, formulae } = cell(key, listRows.first + 50).dataValidation
      expect(type).toBe('list')
      const [, from = 0, to = 0] = /^'frontstage'!\$D\$(\d+):\$D\$(\d+)$/.exec(String(formulae[0])) ?? []
      const keys = workbook.file.getWorksheet(keySheetName)
      return Array.from(
        { length: Number(to) - Number(from) + 1 },
        (_, i) => keys?.getCell(Number(from) + i, 4).value,
      )
    }
    expect(words('failPoints', 'status')).toEqual(['Open', 'In progress', 'Closed', 'Accepted'])
    expect(words('standards', 'comparator')).toEqual(['At most', 'At least', 'Between'])
    expect(words('touchpoints', 'momentOfTruth')).toEqual(['yes'])
    const statuses = workbook.records('choice').filter(([key]) => key === 'status')
    expect(statuses).toEqual([
      ['status', 'open', 'Open'],
      ['status', 'in-progress', 'In progress'],
      ['status', 'closed', 'Closed'],
      ['status', 'accepted', 'Accepted'],
    ])
  })

  test('takes ratings as whole numbers from 1 to 10, below its last row too', () => {
    const { cell, rows } = listIn(workbook, 'failPoints')
    for (const key of ['severity', 'expectedOccurrence', 'achievedDetection'])
      for (const row of [listRows.first, listRows.first + rows.length + 100])
        expect(cell(key, row).dataValidation).toMatchObject({
          type: 'whole',
          operator: 'between',
          formulae: [1, 10],
        })
    expect(cell('due', listRows.first).dataValidation.type).toBe('date')
    expect(cell('rpn', listRows.first).dataValidation).toBeUndefined()
  })

  test('has days as dates, numbers as numbers with their unit, shares as percentages', () => {
    const failPoint = listIn(workbook, 'failPoints').cell('due', listRows.first)
    expect(failPoint.value).toEqual(new Date('2026-12-12T00:00:00Z'))
    expect(failPoint.numFmt).toBe('yyyy-mm-dd')
    const standards = listIn(workbook, 'standards')
    const rowOf = (id: string) => standards.rows.find(({ cells }) => cells['id'] === id)?.number ?? 0
    expect(standards.cell('targetValue', rowOf('most')).numFmt).toBe('General" s"')
    expect(standards.cell('targetValue', rowOf('most')).value).toBe(120)
    expect(standards.cell('targetValue', rowOf('checked')).numFmt).toBe('0.0 %')
    const measured = listIn(workbook, 'measurements')
    const at = measured.rows.find(({ cells }) => cells['id'] === 'm2')
    expect(at?.cells['at']).toEqual(new Date('2026-03-02T09:30:00Z'))
    expect(at?.cells['standardId']).toBe('most')
  })

  test('colours priorities, levels of RPN, states and what is overdue, by rules', () => {
    const rules = (id: 'failPoints' | 'standards' | 'audit' | 'findings') =>
      elementsOf(sheetXml(id), 'conditionalFormatting').flatMap(({ attributes, children }) =>
        children.map((rule) => [attributes['sqref'], elementsOf(rule, 'formula')[0]?.text] as const),
      )
    const { address } = listIn(workbook, 'failPoints')
    const rpn = address('rpn', listRows.first)
    const texts = rules('failPoints').map(([, formula]) => formula)
    expect(texts).toContain(`AND(ISNUMBER(${rpn}),${rpn}>=400)`)
    expect(texts).toContain(`${address('priority', listRows.first)}="High"`)
    expect(texts.some((text) => text?.includes('TODAY()'))).toBe(true)
    expect(rules('standards')).toHaveLength(3)
    expect(rules('audit')).toHaveLength(3)
    expect(rules('findings')).toHaveLength(2)
    const colours = elementsOf(readXml(partsOf(workbook.bytes).get('xl/styles.xml') ?? ''), 'dxf')
    expect(colours.length).toBeGreaterThan(4)
  })
})
