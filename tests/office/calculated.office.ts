import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { actionPriority } from '#analysis/actionPriority.ts'
import { stateOf } from '#analysis/stateOf.ts'
import { checklistIds, type ChecklistId } from '#exporters/checklists/checklist.ts'
import { loadAllWords, wordsIn } from '#i18n/words.ts'
import type { Blueprint, Standard } from '#model/blueprint.ts'
import { inOrder } from '#model/order.ts'
import { targetIsOpen } from '#model/targetIsOpen.ts'
import { sampleBlueprints } from '../exporters/editions.ts'
import { listIn, opened, type OpenedWorkbook, workbookOf } from '../exporters/xlsx/openedWorkbook.ts'
import { having } from '../model/notation.ts'
import { converted, inFolder, programs } from './programs.ts'

await loadAllWords('zh-CN')

const wordsOf = (name: string) => wordsIn(name.endsWith('.zh') ? 'zh-CN' : 'en')

/** A value that differs from row to row: below, at and above what the standard asks for. */
const valueFor = ({ target }: Standard, i: number) => (target * (2 + (i % 3))) / 3

/** Three other ratings for each fail point. */
const ratingsFor = (i: number) => ({
  severity: 1 + ((i * 7) % 10),
  occurrence: 1 + ((i * 3 + 1) % 10),
  detection: 1 + ((i * 9 + 4) % 10),
})

/** The blueprint with one measured value for every standard, so that each has a state to be worked out. */
function measured(blueprint: Blueprint): Blueprint {
  const values = inOrder(blueprint.standards).map((standard, i) => ({
    id: `measured-${i}`,
    standard: standard.id,
    value: valueFor(standard, i),
    at: '2026-11-22',
  }))
  return having({ ...blueprint, measurements: new Map() }, 'measurements', ...values)
}

/** Where the rows of a list stand in the file. */
const sheetPath = (list: ChecklistId) => `xl/worksheets/sheet${checklistIds.indexOf(list) + 2}.xml`

/** Cells of a sheet, by their addresses, with the numbers that somebody types there. */
type Typed = ReadonlyMap<string, number>

function typedInto(xml: string, typed: Typed): string {
  return [...typed].reduce((before, [address, number]) => {
    const cell = new RegExp(`<c r="${address}"( s="\\d+")?[^>]*?(?:/>|>.*?</c>)`)
    if (!cell.test(before)) throw new Error(`there is no cell ${address}`)
    return before.replace(cell, `<c r="${address}"$1><v>${number}</v></c>`)
  }, xml)
}

/** The workbook filled in, and without what its formulas gave: whoever opens it has to work them out. */
function filledIn(bytes: Uint8Array, typed: ReadonlyMap<string, Typed>): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).map(([path, part]): [string, Uint8Array] => {
    if (!path.startsWith('xl/worksheets/sheet')) return [path, part]
    const xml = strFromU8(part).replace(/(<\/f>)<v>[^<]*<\/v>/g, '$1')
    return [path, strToU8(typedInto(xml, typed.get(path) ?? new Map()))]
  })
  return zipSync(Object.fromEntries(parts))
}

/** New ratings for every fail point, and a measured value for every standard of the audit sheet. */
function typing(blueprint: Blueprint, workbook: OpenedWorkbook): ReadonlyMap<string, Typed> {
  const [failPoints, audit] = [listIn(workbook, 'failPoints'), listIn(workbook, 'audit')]
  const ratings = failPoints.rows.flatMap(({ number }, i) =>
    Object.entries(ratingsFor(i)).map(([key, rating]) => [failPoints.address(key, number), rating] as const),
  )
  const values = audit.rows.flatMap(({ number, cells }, i) => {
    const standard = blueprint.standards.get(String(cells['id']))
    return standard ? [[audit.address('measured', number), valueFor(standard, i)] as const] : []
  })
  return new Map([
    [sheetPath('failPoints'), new Map(ratings)],
    [sheetPath('audit'), new Map(values)],
  ])
}

const samples = [...sampleBlueprints].map(([name, blueprint]) => [name, measured(blueprint)] as const)

describe.skipIf(programs.soffice === null)('LibreOffice works out', () => {
  const workbooks = new Map<string, OpenedWorkbook>()

  beforeAll(async () => {
    await inFolder(async (folder) => {
      const files: string[] = []
      for (const [name, blueprint] of samples) {
        const written = await workbookOf(blueprint, name.endsWith('.zh') ? 'zh-CN' : 'en')
        const path = join(folder, `${name.replace('.', '-')}.xlsx`)
        await writeFile(path, filledIn(written.bytes, typing(blueprint, written)))
        files.push(path)
      }
      const again = join(folder, 'again')
      await mkdir(again)
      const worked = await converted(files, 'xlsx', again)
      for (const [i, [name]] of samples.entries())
        workbooks.set(name, await opened(new Uint8Array(await readFile(worked[i] ?? ''))))
    })
  })

  const rowsOf = (name: string, list: ChecklistId) => {
    const workbook = workbooks.get(name)
    if (!workbook) throw new Error(`there is no workbook of ${name}`)
    return listIn(workbook, list).rows.map(({ cells }) => cells)
  }

  test.each(samples)('the RPN and the priority of new ratings in %s', (name, { failPoints }) => {
    const rows = rowsOf(name, 'failPoints')
    expect(rows).toHaveLength(failPoints.size)
    rows.forEach((cells, i) => {
      const { severity, occurrence, detection } = ratingsFor(i)
      const priority = actionPriority({ severity, occurrence, detection })
      expect([cells['rpn'], cells['priority']]).toEqual([
        severity * occurrence * detection,
        wordsOf(name)(`terms.actionPriority.${priority}`),
      ])
    })
  })

  test.each(samples)('the states of standards and measurements in %s', (name, blueprint) => {
    const { standards, measurements } = blueprint
    const stateWord = (standard: Standard | undefined) =>
      standard && wordsOf(name)(`terms.standardState.${stateOf(standard, taken.get(standard) ?? [])}`)
    const taken = new Map(
      [...standards.values()].map((standard) => [
        standard as Standard,
        [...measurements.values()].filter((each) => each.standard === standard.id),
      ]),
    )
    for (const list of ['standards', 'measurements'] as const) {
      const rows = rowsOf(name, list)
      expect(rows).toHaveLength(standards.size)
      const key = list === 'standards' ? 'id' : 'standardId'
      for (const cells of rows) expect(cells['state']).toBe(stateWord(standards.get(String(cells[key]))))
    }
  })

  test.each(samples)('the result of each value that an auditor writes down in %s', (name, { standards }) => {
    const results = rowsOf(name, 'audit').flatMap((cells, i) => {
      const standard = standards.get(String(cells['id']))
      if (!standard || targetIsOpen(standard)) return []
      const state = stateOf(standard, [{ value: valueFor(standard, i), at: '2026-11-22' }])
      return [[cells['result'], wordsOf(name)(`terms.standardState.${state}`)]]
    })
    expect(results.length).toBeGreaterThan(0)
    expect(results.map(([found]) => found)).toEqual(results.map(([, wanted]) => wanted))
  })
})
