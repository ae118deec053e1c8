import type { Theme } from '#drawing/theme.ts'
import { checklists } from '../checklists/checklists.ts'
import type { Edition } from '../exporter.ts'
import { registerFlow } from './registerFlow.ts'
import type { Register } from './registerTable.ts'
import type { Slide } from './slide.ts'

/** What is shown of a result: its name, what comes of it, and what it rests on. */
const shown = ['figure', 'stakeResult', 'source'] as const

/** Results stand out from what they rest on. */
const inkOf: Register['inkOf'] = (_, column) => (column === 'stakeResult' ? { bold: true } : {})

/** What gaps and complaints cost, as a table; none where nothing follows from the figures, or where the whole list goes along. */
export function stakeSlides({ blueprint, whole, options, words }: Edition, theme: Theme): Slide[] {
  if (options.registers.includes('atStake')) return []
  const { rows, columns } = checklists.atStake(blueprint, words, whole)
  const list = {
    title: words('checklists.name.atStake'),
    columns: shown.flatMap((key) => {
      const column = columns.find((each) => each.key === key)
      return column ? [key === 'source' ? { ...column, heading: words('measurement.from') } : column] : []
    }),
    rows: rows.filter(({ cells }) => cells['stakeResult'] !== undefined),
  }
  const register = { id: 'atStake', list, heading: null, inkOf } as const
  return registerFlow([register], null, words, theme).further.map((items) => ({
    layout: 'content',
    title: list.title,
    items,
    notes: [],
  }))
}
