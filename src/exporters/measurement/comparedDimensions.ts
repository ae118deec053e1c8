import { numberText } from '#analysis/standardText.ts'
import { fixedText, signedFixedText } from '#analysis/surveys/figureText.ts'
import { type DimensionBenchmark, dimensionBenchmarks } from '#analysis/surveys/dimensionBenchmarks.ts'
import type { Words } from '#i18n/words.ts'
import type { Blueprint } from '#model/blueprint.ts'
import { type ComparedRow, standingText } from './comparedStandards.ts'

/** A dimension of service quality beside what customers say of others. */
export interface ComparedDimension extends ComparedRow {
  readonly compared: DimensionBenchmark
  /** What the survey that the value is from is called. */
  readonly title: string
  /** Our distance from the best, alone. */
  readonly gap: string
}

/** To a hundredth, with a sign where it is a gap. */
const shown = (value: number, by: DimensionBenchmark['by']): string =>
  by === 'gap' ? signedFixedText(value) : fixedText(value)

const least = 0.005

function comparedDimension(blueprint: Blueprint, compared: DimensionBenchmark, t: Words): ComparedDimension {
  const { dimension, by, own, survey, rivals, scale, instrument } = compared
  const [best] = rivals
  const difference = own === null || !best ? null : own - best.value
  const ofSurvey = blueprint.surveys.get(survey ?? best?.survey ?? '')?.title.trim() ?? ''
  const standing =
    difference !== null && Math.abs(difference) >= least ? (difference > 0 ? 'ahead' : 'behind') : 'level'
  const byWord = t(`standards.benchmarks.by.${by}`, { min: scale.min, max: scale.max })
  const gap = difference === null ? '' : shown(difference, 'gap')
  const isRatio = by === 'mean' && own !== null && best && best.value > 0 && own >= 0
  return {
    id: `${instrument}-${scale.min}-${scale.max}-${dimension}`,
    compared,
    state: 'unmeasured',
    title: ofSurvey === '' ? byWord : ofSurvey,
    metric: t(`terms.dimension.${dimension}`),
    step: ofSurvey === '' ? byWord : t('standards.benchmarks.ofSurvey', { survey: ofSurvey, by: byWord }),
    own: own === null ? t('standards.benchmarks.notSurveyed') : shown(own, by),
    target: '',
    rivals: rivals.map(({ who, value }) => ({ who, value, text: shown(value, by) })),
    best: best ? shown(best.value, by) : '',
    who: best?.who ?? '',
    gap,
    toBest: gap === '' ? '' : standingText(gap, standing, t),
    toTarget: '',
    index: isRatio
      ? numberText(Math.round((own / best.value) * 1000) / 10)
      : t('standards.benchmarks.noIndex'),
  }
}

/** Every dimension in which a survey about somebody else can be held against ours. */
export const comparedDimensions = (blueprint: Blueprint, t: Words): ComparedDimension[] =>
  dimensionBenchmarks(blueprint).map((compared) => comparedDimension(blueprint, compared, t))
