import { actionPriority } from '#analysis/actionPriority.ts'
import { measurementsByStandard } from '#analysis/marksOf.ts'
import { stateOf } from '#analysis/stateOf.ts'
import type { Theme } from '#drawing/theme.ts'
import type { Words } from '#i18n/words.ts'
import type { Blueprint } from '#model/blueprint.ts'
import type { ChecklistId, ChecklistRow } from '../checklists/checklist.ts'
import { checklists } from '../checklists/checklists.ts'
import type { Register } from './registerTable.ts'
import type { Letters } from './slide.ts'

type InkOf = Register['inkOf']

const plain: InkOf = () => ({})

/** RPN and priority in the colour of how urgent it is to act. */
const risksInk =
  ({ failPoints }: Blueprint, theme: Theme): InkOf =>
  ({ id }: ChecklistRow, column: string): Partial<Letters> => {
    const rating = failPoints.get(id)?.rating
    if (!rating || (column !== 'rpn' && column !== 'priority')) return {}
    return { color: theme.priorities[actionPriority(rating)], bold: true }
  }

/** Measured values in the colour of how the standard fares. */
function standardsInk({ standards, measurements }: Blueprint, theme: Theme): InkOf {
  const byStandard = measurementsByStandard(measurements)
  return ({ id }, column) => {
    const standard = standards.get(id)
    if (!standard || (column !== 'measured' && column !== 'state')) return {}
    return { color: theme.states[stateOf(standard, byStandard.get(id) ?? [])].ink, bold: true }
  }
}

function inkOf(id: ChecklistId, blueprint: Blueprint, theme: Theme): InkOf {
  if (id === 'failPoints') return risksInk(blueprint, theme)
  return id === 'standards' ? standardsInk(blueprint, theme) : plain
}

/** The lists of a blueprint as tables of slides. */
export const registersOf = (
  ids: readonly ChecklistId[],
  blueprint: Blueprint,
  words: Words,
  theme: Theme,
  whole: Blueprint = blueprint,
): Register[] =>
  ids.map((id) => {
    const list = checklists[id](blueprint, words, whole)
    return { id, list, heading: list.title, inkOf: inkOf(id, blueprint, theme) }
  })
