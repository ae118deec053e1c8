import { accepted } from '#commands/tellRefusal.ts'
import { type AnswerCell, setAnswers } from '#edits/setAnswers.ts'
import type { Words } from '#i18n/words.ts'
import type { Id } from '#model/blueprint.ts'
import { perform } from '#session/perform.ts'
import { session, tell } from '#session/session.ts'
import type { Block } from '../registers/tabbedText.ts'
import { type AnswerTableColumn, answerText } from './answerTable.ts'
import { readAnswer } from './readAnswer.ts'

/** A cell that was not kept, and why. */
interface Lost {
  readonly column: string
  /** Counted from 1. */
  readonly row: number
  readonly text: string
  readonly problem: string
}

/** So many of the cells that were not kept are told in full. */
const mostTold = 3

function tellLost(lost: readonly Lost[], kept: number, t: Words): void {
  const more = lost.length - mostTold
  const said = [
    ...(kept > 0 ? [t('surveys.answers.pasted', { count: kept })] : []),
    ...lost.slice(0, mostTold).map((cell) => t('surveys.answers.refused', { ...cell })),
    ...(more > 0 ? [t('surveys.answers.refusedMore', { count: more })] : []),
  ]
  if (said.length > 0) tell({ tone: lost.length > 0 ? 'refusal' : 'info', text: said.join(' ') })
}

/** Keeps what was typed into a cell, or says why it cannot be kept; true where an answer was written. */
export function keepAnswer(id: Id, column: AnswerTableColumn, row: number, typed: string, t: Words): boolean {
  // The document, and not what is shown: who types fast is faster than the screen.
  const survey = session.getState().blueprint?.surveys.get(id)
  if (!survey || typed.trim() === answerText(survey, column.place, row)) return false
  const read = readAnswer(survey, column.place, typed, t)
  if ('problem' in read) {
    tellLost([{ column: column.name, row: row + 1, text: typed, problem: read.problem }], 0, t)
    return false
  }
  const cells = [{ row, place: column.place, value: read.value }]
  return accepted(perform(setAnswers, { survey: id, cells })) && read.value !== null
}

/** Where a pasted block begins, and the columns from there on. */
interface PastePlace {
  readonly row: number
  readonly columns: readonly AnswerTableColumn[]
}

/** Pastes a block, one undo step; rows behind the last make new customers. What is no answer is told and left out. */
export function pasteAnswers(id: Id, block: Block, { row: first, columns }: PastePlace, t: Words): void {
  const survey = session.getState().blueprint?.surveys.get(id)
  if (!survey) return
  const cells: AnswerCell[] = []
  const lost: Lost[] = []
  for (const [down, texts] of block.entries())
    for (const [right, text] of texts.entries()) {
      const column = columns[right]
      const row = first + down
      const read = column
        ? readAnswer(survey, column.place, text, t)
        : { problem: t('surveys.answers.problem.noColumn') }
      if ('problem' in read)
        lost.push({ column: column?.name ?? '', row: row + 1, text, problem: read.problem })
      else if (column) cells.push({ row, place: column.place, value: read.value })
    }
  const kept = cells.length > 0 && accepted(perform(setAnswers, { survey: id, cells })) ? cells.length : 0
  const isOne = block.length === 1 && block[0]?.length === 1
  if (!isOne || lost.length > 0) tellLost(lost, isOne ? 0 : kept, t)
}
