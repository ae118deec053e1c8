import type { en } from './en.ts'
import type { Words } from './words.ts'

type LineName = keyof typeof en.terms.line

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
  hiddenSteps: (count: number): string => t('canvas.hiddenSteps', { count }),
})
