import { useComputedColorScheme } from '@mantine/core'
import { type Theme, themes } from '#drawing/theme.ts'

/** The colours of the drawing that go with the interface as it is shown now. */
export const useDrawingTheme = (): Theme => themes[useComputedColorScheme('light')]
