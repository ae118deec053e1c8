import type { SurveyScore } from './surveyScore.ts'

/** How a score stands against the value that is quoted to compare with; `wrongScale` where that value is one of another scale. */
export type ReferenceStanding = 'reached' | 'missed' | 'wrongScale' | null

/** The values that training material quotes; those of CES are for the first form of it (1..5, effort). */
const references = { nps: 0, ces: 5, csi: 70 } as const

/** NPS above 0, CES 1.0 below 5, CSI above 70; null where none is quoted (CSAT). */
export function referenceStanding(score: SurveyScore): ReferenceStanding {
  switch (score.is) {
    case 'nps':
      return score.score > references.nps ? 'reached' : 'missed'
    case 'csi':
      return score.score > references.csi ? 'reached' : 'missed'
    case 'ces':
      if (score.direction === 'more-is-better') return 'wrongScale'
      return score.mean < references.ces ? 'reached' : 'missed'
    case 'csat':
      return null
  }
}
