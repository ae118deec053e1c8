import type { ColDef } from 'ag-grid-community'
import { plainText } from '../fields/plainText.ts'
import type { RegisterRow } from './registerRows.ts'

/** A column as the grid knows it. */
export type Column = ColDef<RegisterRow, unknown>

/** Figures stand below each other at the right. */
export const numeric: Column = {
  headerClass: 'ag-right-aligned-header',
  cellClass: 'ag-right-aligned-cell',
}

const numberOf = (value: unknown) => (typeof value === 'number' ? value : Number.NEGATIVE_INFINITY)

/** Sorts figures; what is none comes first. */
export const byNumber = (a: unknown, b: unknown): number => numberOf(a) - numberOf(b)

/** Sorts instants, whatever clock they are written by; what is none comes first. */
export const byInstant = (a: unknown, b: unknown): number => timeOf(a) - timeOf(b)

const timeOf = (value: unknown) =>
  typeof value === 'string' && value !== '' ? Date.parse(value) : Number.MIN_SAFE_INTEGER

const collator = new Intl.Collator(undefined, { numeric: true })

/** Sorts words as people do. */
export const byText = (a: unknown, b: unknown): number => collator.compare(plainText(a), plainText(b))
