import { marksOf } from '#analysis/marksOf.ts'
import type { Sheet } from '#drawing/sheet.ts'
import { drawingWords } from '#i18n/drawingWords.ts'
import type { Words } from '#i18n/words.ts'
import type { Placed } from '#layout/placed.ts'
import type { Blueprint } from '#model/blueprint.ts'

/** What a drawing of a whole blueprint is made from, with its few words in one language. */
export const sheetOf = (blueprint: Blueprint, placed: Placed, words: Words): Sheet => ({
  blueprint,
  placed,
  marks: marksOf(blueprint),
  words: drawingWords(words),
})
