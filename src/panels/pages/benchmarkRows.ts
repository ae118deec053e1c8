import { type Benchmarks, benchmarks, type Gap } from '#analysis/quality/benchmarks.ts'
import { numberText, standardText, valueText } from '#analysis/standardText.ts'
import { stateOf } from '#analysis/stateOf.ts'
import type { Words } from '#i18n/words.ts'
import type { Blueprint, Id, Standard } from '#model/blueprint.ts'
import type { StandardState } from '#model/marks.ts'
import { inOrder } from '#model/order.ts'
import { measurementsOf } from '../fields/measurementsOf.ts'
import { standardPlace } from '../fields/standardTitle.ts'

/** A standard beside what others reach, in words. */
export interface ComparedStandard {
  readonly id: Id
  readonly standard: Standard
  readonly compared: Benchmarks
  readonly state: StandardState
  readonly metric: string
  readonly step: string
  readonly own: string
  readonly target: string
  readonly best: string
  readonly who: string
  readonly toBest: string
  readonly toTarget: string
  readonly index: string
}

/** Every standard that has a benchmark, in the order of the list. */
export const comparedStandards = (blueprint: Blueprint, t: Words): ComparedStandard[] =>
  inOrder(blueprint.standards)
    .filter(({ benchmark = [] }) => benchmark.length > 0)
    .map((standard) => {
      const measurements = measurementsOf(blueprint, standard.id)
      const compared = benchmarks(standard, measurements)
      const { own, best, toBest, toTarget, index } = compared
      return {
        id: standard.id,
        standard,
        compared,
        state: stateOf(standard, measurements),
        metric: standard.metric.trim() || t('inspector.unnamed'),
        step: standardPlace(blueprint, standard, t),
        own: own === null ? t('standards.benchmarks.unmeasured') : valueText(standard, own),
        target: standardText(standard),
        best: best === null ? '' : valueText(standard, best.value, 6),
        who: best?.who ?? '',
        toBest: gapWithStanding(standard, toBest, t),
        toTarget: gapWithStanding(standard, toTarget, t),
        index: index === null ? t('standards.benchmarks.noIndex') : numberText(Math.round(index * 10) / 10),
      }
    })

const gapWithStanding = (standard: Standard, gap: Gap | null, t: Words): string =>
  gap === null
    ? ''
    : t('standards.benchmarks.gapWith', {
        gap: gapText(standard, gap, t),
        standing: t(`standards.benchmarks.${gap.standing}`),
      })

/** How far apart two values are, with a sign: "+25 s", "−13 points" between shares. */
export function gapText({ measure, unit = '' }: Standard, { difference }: Gap, t: Words): string {
  const ofShares = measure === 'yes-no' || /^[%％]$/.test(unit.trim())
  const size = numberText(Math.abs(measure === 'yes-no' ? difference * 100 : difference), 4)
  const value = difference === 0 ? size : `${difference > 0 ? '+' : '−'}${size}`
  if (ofShares) return t('standards.benchmarks.points', { value })
  return unit === '' ? value : `${value} ${unit}`
}
