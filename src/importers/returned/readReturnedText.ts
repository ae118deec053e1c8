import { parseCsv } from 'hucre/csv'
import type { ListId } from '#model/workbookKeys.ts'
import { decodedText, encodingOf } from '../decodedText.ts'
import { comparable } from '../importPlan.ts'
import { separatorOf } from '../textTable.ts'
import type { ReturnedFile } from './returnedFile.ts'

/** A list by its headings in one language: a text file has no other keys. */
export interface NamedList {
  readonly list: ListId
  readonly language: string
  /** The heading of each column, with its key. */
  readonly columns: readonly { readonly key: string; readonly heading: string }[]
}

const keysIn = ({ columns }: NamedList, headings: readonly string[]): (string | null)[] => {
  const keys = new Map(columns.map(({ key, heading }) => [comparable(heading), key]))
  return headings.map((heading) => keys.get(comparable(heading)) ?? null)
}

const known = (keys: readonly (string | null)[]) => keys.filter((key) => key !== null).length

/** The list whose headings these are, for the most part; two of them are not enough to tell. */
function listNamed(headings: readonly string[], lists: readonly NamedList[]) {
  const found = lists
    .map((list) => ({ list, keys: keysIn(list, headings) }))
    .toSorted((a, b) => known(b.keys) - known(a.keys))[0]
  return found && known(found.keys) > 2 && found.keys.includes('id') ? found : null
}

/** Reads one list from a text file, in whatever encoding and with whatever separator it was saved; null where it is none of ours. */
export function readReturnedText(bytes: Uint8Array, lists: readonly NamedList[]): ReturnedFile | null {
  const text = decodedText(bytes, encodingOf(bytes))
  const separator = separatorOf(text, false)
  const [headings = [], ...rows] = parseCsv(text.replace(/^\s*sep=(.)\r?\n/i, ''), {
    delimiter: separator === 'none' ? ',' : separator,
    unescapeFormulae: true,
  }).map((cells) => cells.map((cell) => String(cell ?? '')))
  const found = listNamed(headings, lists)
  if (!found) return null
  const { list, language } = found.list
  const numbered = rows.map((cells, i) => ({ number: i + 2, cells }))
  return { blueprint: null, language, tables: [{ list, keys: found.keys, rows: numbered }] }
}
