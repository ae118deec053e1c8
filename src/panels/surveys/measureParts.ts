import { lazy } from 'react'
import { withLaterWords } from '#i18n/words.ts'

/** What the view of measuring adds to bar and inspector, fetched when that view is first shown. */
export const MeasureState = lazy(async () => ({
  default: (await withLaterWords(() => import('./MeasureState.tsx'))).MeasureState,
}))

export const GapSection = lazy(async () => ({
  default: (await withLaterWords(() => import('./GapSection.tsx'))).GapSection,
}))

export const ProposedFailPoints = lazy(async () => ({
  default: (await withLaterWords(() => import('./ProposedFailPoints.tsx'))).ProposedFailPoints,
}))
