import type { ExportChoice } from '#commands/exportChoice.ts'

/** What every group of options gets: what is chosen, and how to choose otherwise. */
export interface ChoiceProps {
  readonly choice: ExportChoice
  readonly change: (part: Partial<ExportChoice>) => void
}
