import { useComputedColorScheme } from '@mantine/core'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { marksOf } from '#analysis/marksOf.ts'
import type { Sheet } from '#drawing/sheet.ts'
import { type Theme, themes } from '#drawing/theme.ts'
import { drawingWords } from '#i18n/drawingWords.ts'
import { useSessionPieces } from '#session/session.ts'

/** What the canvas shows: the open blueprint, where all of it stands, and in which colours. */
export interface Scene extends Sheet {
  readonly theme: Theme
}

/** The scene as the session has it now; null until the blueprint is laid out. */
export function useScene(): Scene | null {
  const { blueprint, placed } = useSessionPieces((state) => ({
    blueprint: state.blueprint,
    placed: state.placed,
  }))
  const { t } = useTranslation()
  const theme = themes[useComputedColorScheme('light')]
  const words = useMemo(() => drawingWords(t), [t])
  return useMemo(
    () => (blueprint && placed ? { blueprint, placed, marks: marksOf(blueprint), words, theme } : null),
    [blueprint, placed, words, theme],
  )
}
