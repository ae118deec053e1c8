import { useComputedColorScheme } from '@mantine/core'
import { useDeferredValue, useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { marksOf } from '#analysis/marksOf.ts'
import { type CriticalPathOf, lookOf } from '#analysis/quality/lookOf.ts'
import type { Look } from '#drawing/look.ts'
import { withEmotionStrip } from '#drawing/overlays/withEmotionStrip.ts'
import type { Sheet } from '#drawing/sheet.ts'
import { type Theme, themes } from '#drawing/theme.ts'
import { drawingWords } from '#i18n/drawingWords.ts'
import type { Placed } from '#layout/placed.ts'
import type { Blueprint, Id } from '#model/blueprint.ts'
import { useSessionPieces } from '#session/session.ts'

/**
 * What the canvas shows: the open blueprint, where all of it stands, and in which colours. Of the blueprint it reads what is drawn
 * alone: what else an edit has changed may be missing.
 */
export interface Scene extends Sheet {
  readonly theme: Theme
  readonly look: Look
}

/** What of a blueprint is drawn as it is; fail points, standards and measurements are drawn through marks and look. */
const drawn = ['about', 'lanes', 'phases', 'steps', 'connections', 'touchpoints'] as const

interface Made {
  readonly placed: Placed
  readonly scene: Scene
}

let last: Made | null = null

/** The scene of a moment. As long as it looks the same the same one comes back: an edit that is not drawn draws nothing anew. */
function sceneOf(made: Omit<Scene, 'placed'>, placed: Placed): Scene {
  const same =
    last?.placed === placed &&
    last.scene.marks === made.marks &&
    last.scene.look === made.look &&
    last.scene.words === made.words &&
    last.scene.theme === made.theme &&
    drawn.every((part) => last?.scene.blueprint[part] === made.blueprint[part])
  if (last && same) return last.scene
  const roomy = made.look.emotion ? withEmotionStrip(placed, made.look.emotion.lane) : placed
  last = { placed, scene: { ...made, placed: roomy } }
  return last.scene
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

type GapsOf = (blueprint: Blueprint, survey: Id | null) => Look['gaps']

/**
 * What finds how each place stands with its customers, fetched when it is first shown; null where it is not. It is another one
 * when a large survey has been reckoned up.
 */
function useGaps(shown: boolean): GapsOf | null {
  const [found, setFound] = useState<{ readonly find: GapsOf } | null>(null)
  useEffect(() => {
    if (!shown) return
    let stop = () => {}
    let gone = false
    void Promise.all([
      import('#analysis/surveys/drawnGaps.ts'),
      import('#analysis/surveys/resultOf.ts'),
    ]).then(([{ drawnGapsSoFar: find }, { onReady }]) => {
      if (gone) return
      setFound({ find })
      stop = onReady(() => setFound({ find }))
    })
    return () => {
      gone = true
      stop()
    }
  }, [shown])
  return useMemo(() => {
    if (!shown || !found) return null
    const { find } = found
    return (blueprint, survey) => find(blueprint, survey)
  }, [shown, found])
}

/** The scene as the session has it now; null until the blueprint is laid out. */
export function useScene(): Scene | null {
  const now = useSessionPieces((state) => ({
    blueprint: state.blueprint,
    placed: state.placed,
    view: state.view,
    survey: state.survey,
    overlays: state.overlays,
  }))
  const later = useDeferredValue(now)
  // What an edit moves or another view shows comes at once; marks may come a frame after where they were edited.
  const isMarks =
    now.placed === later.placed &&
    now.view === later.view &&
    now.survey === later.survey &&
    now.overlays === later.overlays
  const { blueprint, placed, view, survey, overlays } = isMarks ? later : now
  const { t } = useTranslation()
  const theme = themes[useComputedColorScheme('light')]
  const words = useMemo(() => drawingWords(t), [t])
  const criticalPath = useCriticalPath(overlays.criticalPath)
  const gapsOf = useGaps(view === 'measure')
  return useMemo(() => {
    if (!blueprint || !placed) return null
    const gaps = gapsOf && ((now: Blueprint) => gapsOf(now, survey))
    const look = lookOf(blueprint, view, {
      ...overlays,
      criticalPath,
      gaps,
      complaints: view === 'measure',
    })
    return sceneOf({ blueprint, marks: marksOf(blueprint), words, theme, look }, placed)
  }, [blueprint, placed, view, survey, overlays, criticalPath, gapsOf, words, theme])
}
