import { writeXlsx } from 'hucre/xlsx'
import { cellText } from '#model/cellText.ts'
import { keySheetName } from '#model/workbookKeys.ts'
import { type ChosenList, listsOf, measuredLists } from '../checklists/listsOf.ts'
import type { Edition, Exporter } from '../exporter.ts'
import { fileTypes } from '../fileTypes.ts'
import type { Means } from '../means.ts'
import { answerSheets } from './answerSheets.ts'
import { answerChoices, withResults } from './auditResults.ts'
import { coverSheet } from './coverSheet.ts'
import { keySheetOf } from './keySheet.ts'
import { listSheet } from './listSheet.ts'
import { numberFormats } from './numberFormats.ts'
import { printTitles } from './printSetUp.ts'
import { sheetName } from './sheetName.ts'
import { font } from './sheetStyles.ts'

type NamedList = readonly [list: ChosenList, sheet: string]

/** Each list with the name of its sheet. */
function namedLists(lists: readonly ChosenList[], cover: string): NamedList[] {
  const taken = [keySheetName, cover]
  return lists.map((list) => {
    const name = sheetName(list.title, taken)
    taken.push(name)
    return [list, name]
  })
}

function propertiesOf({ blueprint: { about }, options: { titleBlock } }: Edition) {
  const text = (value: string | undefined) => (value ? cellText(value).slice(0, 255) : undefined)
  const title = text(about.title)
  const creator = text(titleBlock?.author ?? about.header?.author)
  const company = text(titleBlock?.organisation ?? about.header?.organisation)
  return { ...(title && { title }), ...(creator && { creator }), ...(company && { company }) }
}

async function write(
  edition: Edition,
  { signal, progress }: Pick<Means, 'signal' | 'progress'>,
): Promise<Blob> {
  const { words, options } = edition
  // Making the lists, laying out their sheets and packing the file take about as long as each other.
  const parts = 2 * new Set(options.registers).size + 1
  let done = 0
  const step = () => {
    signal?.throwIfAborted()
    progress?.(++done / (parts * 1.5))
  }
  const cover = sheetName(words('workbook.cover'), [keySheetName])
  const chosen = [...listsOf(edition, step), ...measuredLists(edition)]
  const lists = chosen.map((list) => withResults(list, words))
  const named = namedLists(lists, cover)
  const answers = lists.some(({ list }) => list === 'audit')
    ? [['measured', answerChoices(words)] as const]
    : []
  const keys = keySheetOf(edition, named, new Map(answers))
  const format = numberFormats()
  const sheets = named.map(([list, name]) => {
    const sheet = listSheet(list, name, edition, { keys, format })
    step()
    return sheet
  })
  const taken = [keySheetName, cover, ...named.map(([, name]) => name)]
  const withAnswers = lists.some(({ list }) => list === 'surveys')
  const raw = withAnswers ? answerSheets(edition.blueprint, words, taken) : []
  const rawSheets = raw.flatMap(({ sheet }) => sheet ?? [])
  const bytes = await writeXlsx({
    sheets: [coverSheet(edition, named, cover, raw), ...sheets, ...rawSheets, keys.sheet],
    // The library writes these without the quotes that names with spaces need.
    namedRanges: sheets.map(printTitles),
    properties: propertiesOf(edition),
    defaultFont: { name: font.name, size: font.size },
  })
  signal?.throwIfAborted()
  progress?.(1)
  return new Blob([new Uint8Array(bytes)], { type: fileTypes.xlsx.mime })
}

/**
 * A workbook with a cover, a sheet for each chosen list and for what was measured, and a hidden one with the keys by which it is read back: workbookKeys.ts says
 * how it is laid out. Ratings, states and results follow what is filled in.
 */
export const xlsx: Exporter = { id: 'xlsx', write }
