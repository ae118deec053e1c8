import { guessedComplaintPlan } from '#importers/complaints/complaintColumns.ts'
import { type ComplaintGround, complaintRows } from '#importers/complaints/complaintRows.ts'
import { readTable } from '#importers/readTable.ts'
import type { Rows } from '#importers/textTable.ts'

/** A service with few records to name; its place is eight hours east of Greenwich. */
export const ground: ComplaintGround = {
  steps: [
    { id: 's1', name: 'Check in' },
    { id: 's2', name: '退房' },
    { id: 's3', name: 'Pay' },
    { id: 's4', name: 'Pay' },
  ],
  failPoints: [{ id: 'f1', name: 'Long queue' }],
  standards: [{ id: 'a1', name: 'Complaint answered' }],
  there: [],
  offsetOf: () => 480,
}

/** The table in a file or a pasted block. */
export async function tableOf(source: Uint8Array | string): Promise<Rows> {
  const table = await readTable(source)
  if (typeof table === 'string') throw new Error(table)
  return table
}

/** The complaints in it, its columns as guessed. */
export async function read(source: Uint8Array | string, more: Partial<ComplaintGround> = {}) {
  const table = await tableOf(source)
  const plan = guessedComplaintPlan(table)
  return { plan, rows: complaintRows(table, plan, { ...ground, ...more }) }
}

/** A file of that text. */
export const bytes = (text: string) => new TextEncoder().encode(text)
