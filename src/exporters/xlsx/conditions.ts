import type { CellStyle, ConditionalRule } from 'hucre/xlsx'
import { heatScale } from '#analysis/quality/heatLevel.ts'
import { mixed } from '#drawing/theme.ts'
import type { Words } from '#i18n/words.ts'
import { listRows } from '#model/workbookKeys.ts'
import type { ChosenList } from '../checklists/listsOf.ts'
import { quoted } from './formulas.ts'
import type { SheetColumn } from './sheetColumns.ts'
import { theme, tinted } from './sheetStyles.ts'

interface Ground {
  readonly list: ChosenList['list']
  readonly columns: readonly SheetColumn[]
  readonly words: Words
  /** The last row, from 1, that may get a colour. */
  readonly last: number
}

const { missed, tolerated, met, unmeasured } = theme.states
const { high } = theme.priorities

/** The ground of an RPN by its level, the hottest first. */
const heat: Readonly<Record<(typeof heatScale)[number]['level'], CellStyle | null>> = {
  extreme: tinted({ ink: '#ffffff', ground: high }),
  high: tinted({ ink: high, ground: mixed(high, theme.card, 0.28) }),
  medium: tinted(tolerated),
  low: null,
}

/** A test on the first cell of a column, and how the cells look where it holds. */
type Test = readonly [test: string, style: CellStyle]

const isWord = (cell: string, word: string, style: CellStyle): Test => [`${cell}=${quoted(word)}`, style]

const rpnTests = (cell: string): Test[] =>
  heatScale.toReversed().flatMap(({ level, from }): Test[] => {
    const style = heat[level]
    // An empty text counts as more than any number.
    return style ? [[`AND(ISNUMBER(${cell}),${cell}>=${from})`, style]] : []
  })

function overdueTests(cell: string, { columns, words }: Ground): Test[] {
  const status = columns.find(({ key }) => key === 'status')
  if (!status) return []
  const is = (word: string) => `${status.letter}${listRows.first}=${quoted(word)}`
  const open = `OR(${is(words('terms.failPointStatus.open'))},${is(words('terms.failPointStatus.in-progress'))})`
  return [[`AND(ISNUMBER(${cell}),${cell}<TODAY(),${open})`, tinted(missed)]]
}

const zoneTests = (cell: string, words: Words): Test[] => [
  isWord(cell, words('surveyResults.zone.above'), tinted(met)),
  isWord(cell, words('surveyResults.zone.expected'), tinted(unmeasured)),
  isWord(cell, words('surveyResults.zone.below'), tinted(missed)),
]

function testsOf(key: string, cell: string, ground: Ground): Test[] {
  const { words } = ground
  switch (key) {
    case 'rpn':
    case 'expectedRpn':
    case 'achievedRpn':
      return rpnTests(cell)
    case 'priority':
      return [
        isWord(cell, words('terms.actionPriority.high'), tinted(missed)),
        isWord(cell, words('terms.actionPriority.medium'), tinted(tolerated)),
        isWord(cell, words('terms.actionPriority.low'), tinted(unmeasured)),
      ]
    case 'state':
    case 'result':
      return [
        isWord(cell, words('terms.standardState.met'), tinted(met)),
        isWord(cell, words('terms.standardState.tolerated'), tinted(tolerated)),
        isWord(cell, words('terms.standardState.missed'), tinted(missed)),
      ]
    case 'findingSeverity':
      return [
        isWord(cell, words('checklists.findingSeverity.error'), tinted(missed)),
        isWord(cell, words('checklists.findingSeverity.warning'), tinted(tolerated)),
      ]
    case 'zone':
      return zoneTests(cell, words)
    case 'gap': {
      const zone = ground.columns.find((column) => column.key === 'zone')
      return zone ? zoneTests(`${zone.letter}${listRows.first}`, words) : []
    }
    case 'pastLimit':
      return [isWord(cell, words('checklists.yes'), tinted(missed))]
    case 'due':
      return overdueTests(cell, ground)
    default:
      return []
  }
}

/** The colours that follow what stands in a sheet: priorities, levels of RPN, states, what is overdue. */
export function conditionsOf(ground: Ground): ConditionalRule[] {
  let priority = 0
  return ground.columns.flatMap(({ key, letter }) => {
    const range = `${letter}${listRows.first}:${letter}${Math.max(ground.last, listRows.first)}`
    // The tests are written for the first row; programs shift them down.
    return testsOf(key, `${letter}${listRows.first}`, ground).map(([formula, style]): ConditionalRule => {
      priority++
      return { type: 'expression', formula, style, range, priority, stopIfTrue: true }
    })
  })
}
