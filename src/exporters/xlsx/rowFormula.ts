import type { Words } from '#i18n/words.ts'
import { targetIsOpen } from '#model/targetIsOpen.ts'
import type { Blueprint } from '#model/blueprint.ts'
import type { ChosenList } from '../checklists/listsOf.ts'
import {
  answerFormula,
  gapFormula,
  priorityFormula,
  rpnFormula,
  standardStateFormula,
  valueStateFormula,
  zoneFormula,
} from './formulas.ts'
import { standardOf } from './numberFormats.ts'

/** What the formulas of a list are made of. */
export interface FormulaGround {
  readonly list: ChosenList['list']
  readonly blueprint: Blueprint
  readonly words: Words
  /** The cell with the priorities of all ratings. */
  readonly priorities: string
  /** The cell of a column, by its key, in a row, from 1. */
  readonly cell: (key: string, row: number) => string
}

type Row = ChosenList['rows'][number]

function failPointFormula(key: string, at: (key: string) => string, { priorities, words }: FormulaGround) {
  const today = [at('severity'), at('occurrence'), at('detection')] as const
  switch (key) {
    case 'rpn':
      return rpnFormula(today)
    case 'priority':
      return priorityFormula(today, priorities, words)
    case 'expectedRpn':
      return rpnFormula([at('expectedSeverity'), at('expectedOccurrence'), at('expectedDetection')])
    case 'achievedRpn':
      return rpnFormula([at('achievedSeverity'), at('achievedOccurrence'), at('achievedDetection')])
    default:
      return null
  }
}

function standardFormula(row: Row, at: (key: string) => string, { blueprint, words }: FormulaGround) {
  const standard = blueprint.standards.get(row.id)
  // Of a required share the figure alone does not tell: it takes the single values.
  if (!standard || standard.requiredShare !== undefined) return null
  const bounds = {
    target: at('targetValue'),
    upper: at('upperValue'),
    limit: at('limitValue'),
    upperLimit: at('upperLimitValue'),
  }
  return standardStateFormula({ ...bounds, comparator: at('comparator'), value: at('measuredValue') }, words)
}

function valueFormula(row: Row, cell: string, none: string, ground: FormulaGround) {
  const standard = standardOf(ground.blueprint, ground.list, row)
  // Where no value at all has to meet the target, each is good enough.
  if (!standard || targetIsOpen(standard) || standard.requiredShare === 0) return null
  return valueStateFormula(standard, cell, none, ground.words)
}

/** The gap follows what was perceived and expected, where both are in the row; the zone follows the gap. */
function surveyFormula(key: string, { cells }: Row, at: (key: string) => string, words: Words) {
  if (key === 'gap' && typeof cells['perception'] === 'number' && typeof cells['expectation'] === 'number')
    return gapFormula(at('perception'), at('expectation'))
  if (key === 'zone' && typeof cells['band'] === 'number') return zoneFormula(at('gap'), at('band'), words)
  return null
}

/** The formula that works out a cell from others of its row; null where it holds what it says. */
export function rowFormula(key: string, row: Row, rowNumber: number, ground: FormulaGround): string | null {
  const at = (column: string) => ground.cell(column, rowNumber)
  const { list, words } = ground
  if (list === 'failPoints') return failPointFormula(key, at, ground)
  if (list === 'surveys') return surveyFormula(key, row, at, words)
  if (list === 'standards' && key === 'state') return standardFormula(row, at, ground)
  if (list === 'measurements' && key === 'state')
    return valueFormula(row, at('value'), words('terms.standardState.unmeasured'), ground)
  if (list !== 'audit' || key !== 'result') return null
  if (row.cells['checkKind'] === 'standard') return valueFormula(row, at('measured'), '', ground)
  return answerFormula(at('measured'), words)
}
