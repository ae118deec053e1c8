import type { Cell } from 'hucre/xlsx'
import { cellText } from '#model/cellText.ts'

/**
 * A text as it goes into the file: spreadsheets read "_x0041_" as the sign with that number, so an underscore that would begin such a
 * thing is written as its own number.
 */
const written = (text: string): string => cellText(text).replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')

/** What the library would take for the outcome of a formula that failed. */
const error = /^#[A-Z\d/_]+[!?]?$/

/** A cell that holds a text, whatever the text begins with and looks like. */
export function textCell(text: string): Pick<Cell, 'value'> & Partial<Pick<Cell, 'richText'>> {
  const value = written(text)
  return error.test(value) ? { value, richText: [{ text: value }] } : { value }
}
