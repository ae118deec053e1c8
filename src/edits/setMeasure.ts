import type { Id, Standard } from '#model/blueprint.ts'
import { targetIsOpen } from '#model/targetIsOpen.ts'
import type { Edit } from './edit.ts'

type Measure = Standard['measure']

/**
 * Says whether a standard is a number or is answered by yes or no, and takes its values along where they mean the same: 95 % is the
 * share 0.95. What cannot be a share begins anew at "always". Refused where values were measured that would lose their meaning.
 */
export const setMeasure: Edit<{ readonly id: Id; readonly measure: Measure }> = {
  name: 'setFields',
  changes: (now, { id, measure }) => {
    const standard = now.standards.get(id)
    if (!standard) return { why: 'recordIsGone' }
    if (standard.measure === measure) return { why: 'nothingToDo' }
    const factor = factorTo(measure, standard)
    const measured = [...now.measurements.values()].filter((each) => each.standard === id)
    if (factor === null && measured.length > 0) return { why: 'measuredOtherwise' }
    const values = measured.map(({ id: each, value }) => ({
      table: 'measurements' as const,
      id: each,
      set: { value: scaled(value, factor ?? 1) },
    }))
    return [{ table: 'standards', id, ...rewritten(standard, measure, factor) }, ...values]
  },
}

const percent = (unit: string | undefined) => unit !== undefined && /^[%％]$/.test(unit.trim())

/** What its values are multiplied by to mean the same in the other measure; null where they cannot. */
function factorTo(measure: Measure, standard: Standard): number | null {
  if (measure === 'number') return 100
  const { unit, target, upper = 0, limit = 0, upperLimit = 0 } = standard
  const areShares = [target, upper, limit, upperLimit].every((value) => value >= 0 && value <= 100)
  return percent(unit) && areShares ? 0.01 : null
}

const scaled = (value: number, factor: number) => Number((value * factor).toPrecision(12))

const bounds = ['target', 'upper', 'limit', 'upperLimit', 'promised'] as const

function rewritten(standard: Standard, measure: Measure, factor: number | null) {
  const toShare = measure === 'yes-no'
  if (factor === null || targetIsOpen(standard))
    return {
      set: { measure, comparator: 'at-least' as const, target: 1 },
      unset: [...bounds.filter((key) => key !== 'target'), ...ofNumbers, 'benchmark' as const],
    }
  const kept = bounds.flatMap((key) => {
    const value = standard[key]
    return value === undefined ? [] : [[key, scaled(value, factor)] as const]
  })
  const benchmark = standard.benchmark?.map(({ who, value }) => ({ who, value: scaled(value, factor) }))
  return {
    set: {
      measure,
      ...Object.fromEntries(kept),
      ...(benchmark ? { benchmark } : {}),
      ...(toShare ? {} : { unit: '%' }),
    },
    unset: toShare ? ofNumbers : [],
  }
}

/** What says nothing of a share. */
const ofNumbers = ['unit', 'statistic', 'requiredShare'] as const
