import { bringBack } from '#edits/bringBack.ts'
import { checklists } from '#exporters/checklists/checklists.ts'
import { spreadsheetColumns } from '#exporters/checklists/checklist.ts'
import { type Language, languages, loadAllWords, wordsIn } from '#i18n/words.ts'
import { readReturnedText, type NamedList } from '#importers/returned/readReturnedText.ts'
import { readWorkbook, type WorkbookProblem } from '#importers/returned/readWorkbook.ts'
import type { KnownList, ReturnedFile } from '#importers/returned/returnedFile.ts'
import { returnedPlan, type ReturnedPlan } from '#importers/returned/returnedPlan.ts'
import type { Blueprint } from '#model/blueprint.ts'
import { newId } from '#model/newId.ts'
import { type ListId, lists } from '#model/workbookKeys.ts'
import { perform } from '#session/perform.ts'
import { session } from '#session/session.ts'
import { accepted } from './tellRefusal.ts'
import { tellUndoable } from './tellUndoable.ts'

export type ReturnedList = ReturnedFile
export type ReturnedListPlan = ReturnedPlan
export type ReturnedListRow = ReturnedPlan['rows'][number]
export type ReturnedListProblem = ReturnedListRow['problems'][number]

/** Why a file is no list that came back. */
export type ReturnedFault = WorkbookProblem | 'notAList'

/** Lists as files hold them, in one language. */
const listsIn = (blueprint: Blueprint, language: Language): (KnownList & { readonly language: Language })[] =>
  lists.map((list: ListId) => {
    const { columns, rows } = checklists[list](blueprint, wordsIn(language))
    return { list, language, columns: spreadsheetColumns(columns), rows }
  })

/** Every workbook is a zip file, which begins so. */
const isZip = ([first, second]: Uint8Array) => first === 0x50 && second === 0x4b

/** Reads a workbook or a text file that was filled in. */
export async function readReturned(
  blueprint: Blueprint,
  bytes: Uint8Array,
): Promise<ReturnedList | ReturnedFault> {
  if (isZip(bytes)) return readWorkbook(bytes)
  await Promise.all(languages.map(loadAllWords))
  const named: NamedList[] = languages.flatMap((language) => listsIn(blueprint, language))
  return readReturnedText(bytes, named) ?? 'notAList'
}

/** What a filled-in file changes, row by row. `day` is when was measured where no cell says it, an ISO day. */
export async function planReturned(
  blueprint: Blueprint,
  file: ReturnedList,
  day: string,
): Promise<ReturnedListPlan> {
  const language = languages.find((each) => each === file.language) ?? session.getState().language
  await loadAllWords(language)
  return returnedPlan(blueprint, file, { lists: listsIn(blueprint, language), day, newId })
}

/** Takes over what a filled-in file changes, one undo step, and tells so. */
export function takeOver({ changes }: ReturnedListPlan, rows: number): boolean {
  if (!accepted(perform(bringBack, { changes }))) return false
  const t = wordsIn(session.getState().language)
  tellUndoable(t('bringBack.taken', { count: rows }), bringBack.name)
  return true
}
