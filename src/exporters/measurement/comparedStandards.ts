import { type Benchmarks, benchmarks, type Gap } from '#analysis/quality/benchmarks.ts'
import { measurementsByStandard } from '#analysis/marksOf.ts'
import { stepOfStandard } from '#analysis/quality/recordsByStep.ts'
import { numberText, standardText, valueText } from '#analysis/standardText.ts'
import { stateOf } from '#analysis/stateOf.ts'
import type { ShownRival } from '#drawing/charts/benchmarkChart.ts'
import type { Words } from '#i18n/words.ts'
import type { Blueprint, Id, Measurement, RecordOf, Standard } from '#model/blueprint.ts'
import type { StandardState } from '#model/marks.ts'
import { inOrder } from '#model/order.ts'

/** What is compared with others, in words: a standard, or a dimension of service quality. */
export interface ComparedRow {
  readonly id: Id
  readonly state: StandardState
  readonly metric: string
  readonly step: string
  readonly own: string
  readonly target: string
  /** Everybody's value, the best first. */
  readonly rivals: readonly ShownRival[]
  readonly best: string
  readonly who: string
  readonly toBest: string
  readonly toTarget: string
  readonly index: string
}

/** A standard beside what others reach. */
export interface ComparedStandard extends ComparedRow {
  readonly standard: Standard
  readonly compared: Benchmarks
}

/** The name of a standard's step; the whole service where it has none. */
function placeOf(blueprint: Blueprint, standard: RecordOf<'standards'>, t: Words): string {
  const step = stepOfStandard(blueprint, standard)
  if (step === undefined) return t('registers.wholeService')
  return blueprint.steps.get(step)?.name.trim() || t('inspector.unnamed')
}

/** Every standard that has a benchmark, in the order of the list. */
export function comparedStandards(blueprint: Blueprint, t: Words): ComparedStandard[] {
  const byStandard = measurementsByStandard(blueprint.measurements)
  return inOrder(blueprint.standards)
    .filter(({ benchmark = [] }) => benchmark.length > 0)
    .map((standard) => comparedStandard(blueprint, standard, byStandard.get(standard.id) ?? [], t))
}

function comparedStandard(
  blueprint: Blueprint,
  standard: RecordOf<'standards'>,
  measurements: readonly Measurement[],
  t: Words,
): ComparedStandard {
  const compared = benchmarks(standard, measurements)
  const { own, best, toBest, toTarget, index } = compared
  return {
    id: standard.id,
    standard,
    compared,
    state: stateOf(standard, measurements),
    metric: standard.metric.trim() || t('inspector.unnamed'),
    step: placeOf(blueprint, standard, t),
    own: own === null ? t('standards.benchmarks.unmeasured') : valueText(standard, own),
    target: standardText(standard),
    rivals: compared.rivals.map(({ who, value }) => ({ who, value, text: valueText(standard, value, 6) })),
    best: best === null ? '' : valueText(standard, best.value, 6),
    who: best?.who ?? '',
    toBest: gapWithStanding(standard, toBest, t),
    toTarget: gapWithStanding(standard, toTarget, t),
    index: index === null ? t('standards.benchmarks.noIndex') : numberText(Math.round(index * 10) / 10),
  }
}

const gapWithStanding = (standard: Standard, gap: Gap | null, t: Words): string =>
  gap === null ? '' : standingText(gapText(standard, gap, t), gap.standing, t)

/** A gap, and whether it is good. */
export const standingText = (gap: string, standing: Gap['standing'], t: Words): string =>
  t('standards.benchmarks.gapWith', { gap, standing: t(`standards.benchmarks.${standing}`) })

/** How far apart two values are, with a sign: "+25 s", "−13 points" between shares. */
export function gapText({ measure, unit = '' }: Standard, { difference }: Gap, t: Words): string {
  const ofShares = measure === 'yes-no' || /^[%％]$/.test(unit.trim())
  const size = Math.abs(measure === 'yes-no' ? difference * 100 : difference)
  const sign = difference === 0 ? '' : difference > 0 ? '+' : '−'
  if (ofShares) return t('standards.benchmarks.points', { value: `${sign}${numberText(size, 4)}` })
  return `${sign}${valueText({ measure, unit }, size)}`
}
