import { useComputedColorScheme } from '@mantine/core'
import { useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { marksOf } from '#analysis/marksOf.ts'
import { type CriticalPathOf, lookOf } from '#analysis/quality/lookOf.ts'
import type { Look } from '#drawing/look.ts'
import { withEmotionStrip } from '#drawing/overlays/withEmotionStrip.ts'
import type { Sheet } from '#drawing/sheet.ts'
import { type Theme, themes } from '#drawing/theme.ts'
import { drawingWords } from '#i18n/drawingWords.ts'
import { useSessionPieces } from '#session/session.ts'

/** What the canvas shows: the open blueprint, where all of it stands, and in which colours. */
export interface Scene extends Sheet {
  readonly theme: Theme
  readonly look: Look
}

/** What finds the critical path, fetched when it is first shown; null where it is not. */
function useCriticalPath(shown: boolean): CriticalPathOf | null {
  const [find, setFind] = useState<CriticalPathOf | null>(null)
  useEffect(() => {
    if (!shown || find) return
    void import('#analysis/time/timing.ts').then(({ timing }) =>
      setFind((): CriticalPathOf => (blueprint) => timing(blueprint).critical),
    )
  }, [shown, find])
  return shown ? find : null
}

/** The scene as the session has it now; null until the blueprint is laid out. */
export function useScene(): Scene | null {
  const { blueprint, placed, view, overlays } = useSessionPieces((state) => ({
    blueprint: state.blueprint,
    placed: state.placed,
    view: state.view,
    overlays: state.overlays,
  }))
  const { t } = useTranslation()
  const theme = themes[useComputedColorScheme('light')]
  const words = useMemo(() => drawingWords(t), [t])
  const criticalPath = useCriticalPath(overlays.criticalPath)
  return useMemo(() => {
    if (!blueprint || !placed) return null
    const look = lookOf(blueprint, view, { ...overlays, criticalPath })
    const roomy = look.emotion ? withEmotionStrip(placed, look.emotion.lane) : placed
    return { blueprint, placed: roomy, marks: marksOf(blueprint), words, theme, look }
  }, [blueprint, placed, view, overlays, criticalPath, words, theme])
}
