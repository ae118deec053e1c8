import type { en } from './en.ts'
import type { Words } from './words.ts'

type LineName = keyof typeof en.terms.line

/** Whose survey it is, and what it holds its values against. */
interface GapSource {
  readonly survey: string
  readonly against: 'expectation' | 'mean'
}

/** The few words that a drawing adds to those of the blueprint, in one language. */
export const drawingWords = (t: Words) => ({
  line: (kinds: readonly LineName[]): string =>
    kinds.map((kind) => t(`terms.line.${kind}`)).join(t('canvas.lineAnd')),
  failPointLetter: t('canvas.failPointLetter'),
  waitLetter: t('canvas.waitLetter'),
  emotion: t('canvas.emotion'),
  heat: {
    level: {
      none: t('canvas.heat.none'),
      low: t('canvas.heat.low'),
      medium: t('canvas.heat.medium'),
      high: t('canvas.heat.high'),
      extreme: t('canvas.heat.extreme'),
    },
  },
  gap: {
    title: ({ survey, against }: GapSource): string => t(`canvas.gap.${against}`, { survey }),
    level: {
      farBelow: t('canvas.gap.farBelow'),
      below: t('canvas.gap.below'),
      expected: t('canvas.gap.expected'),
      above: t('canvas.gap.above'),
    },
  },
  complaints: t('canvas.complaints'),
  hiddenSteps: (count: number): string => t('canvas.hiddenSteps', { count }),
})
