import exceljs from 'exceljs'
import { bringBack } from '#edits/bringBack.ts'
import { isRefusal } from '#edits/edit.ts'
import { type ChecklistId, checklistIds, spreadsheetColumns } from '#exporters/checklists/checklist.ts'
import { checklists } from '#exporters/checklists/checklists.ts'
import { type Language, languages, loadAllWords, wordsIn } from '#i18n/words.ts'
import type { NamedList } from '#importers/returned/readReturnedText.ts'
import { readWorkbook } from '#importers/returned/readWorkbook.ts'
import type { KnownList, ReturnedFile } from '#importers/returned/returnedFile.ts'
import { returnedPlan, type ReturnedPlan } from '#importers/returned/returnedPlan.ts'
import type { Blueprint } from '#model/blueprint.ts'
import { applied } from '#model/change.ts'
import { editionFor, sampleBlueprints } from '../exporters/editions.ts'
import { bytesOf } from '../exporters/xlsx/openedWorkbook.ts'

await Promise.all(languages.map(loadAllWords))

export const languageOf = (name: string): Language => (name.endsWith('.zh') ? 'zh-CN' : 'en')

export function sample(name: string): Blueprint {
  const blueprint = sampleBlueprints.get(name)
  if (!blueprint) throw new Error(`no sample ${name}`)
  return blueprint
}

const listsOf = (blueprint: Blueprint, language: Language): KnownList[] =>
  checklistIds.map((list) => {
    const { columns, rows } = checklists[list](blueprint, wordsIn(language))
    return { list, columns: spreadsheetColumns(columns), rows }
  })

let count = 0
export const planOf = (blueprint: Blueprint, file: ReturnedFile, language: Language): ReturnedPlan =>
  returnedPlan(blueprint, file, {
    lists: listsOf(blueprint, language),
    day: '2026-11-22',
    newId: () => `back${count++}`,
  })

/** The document once a plan is taken over. */
export function after(blueprint: Blueprint, { changes }: ReturnedPlan): Blueprint {
  const made = bringBack.changes(blueprint, { changes })
  if (isRefusal(made)) throw new Error(made.why)
  return applied(blueprint, made)
}

export const workbook = async (blueprint: Blueprint, language: Language): Promise<Uint8Array<ArrayBuffer>> =>
  bytesOf(await editionFor(blueprint, { registers: checklistIds }, language))

export async function read(bytes: Uint8Array): Promise<ReturnedFile> {
  const file = await readWorkbook(bytes)
  if (typeof file === 'string') throw new Error(file)
  return file
}

/** A workbook opened, changed and saved by another program; cells by the key of their column and the id of their row. */
export async function filled(
  bytes: Uint8Array<ArrayBuffer>,
  fill: (set: (list: ChecklistId, id: string, key: string, value: string | number | Date) => void) => void,
  more: (book: exceljs.Workbook) => void = () => undefined,
): Promise<Uint8Array> {
  const book = new exceljs.Workbook()
  await book.xlsx.load(bytes.buffer)
  fill((list, id, key, value) => {
    for (const sheet of book.worksheets) {
      const keys = sheet.getRow(1)
      const columnOf = (wanted: string) => {
        let at = 0
        keys.eachCell((cell, column) => (at = cell.text === `${list}.${wanted}` ? column : at))
        return at
      }
      if (columnOf('id') === 0) continue
      sheet.eachRow((row) => {
        const isIt = row.getCell(columnOf('id')).text === id
        const kind = columnOf('checkKind')
        if (isIt && (kind === 0 || row.getCell(kind).text === 'standard'))
          row.getCell(columnOf(key)).value = value
      })
    }
  })
  more(book)
  return new Uint8Array(await book.xlsx.writeBuffer())
}

export const named = (blueprint: Blueprint): NamedList[] =>
  languages.flatMap((language) => listsOf(blueprint, language).map((list) => ({ ...list, language })))
