import type { Box, Point } from '#layout/placed.ts'

/** How a shape is filled and outlined. Colours as #rrggbb; lengths in px; opacity 0..1. */
export interface Ink {
  readonly fill?: string
  readonly fillOpacity?: number
  readonly stroke?: string
  readonly strokeWidth?: number
  readonly dash?: readonly number[]
  readonly cap?: 'butt' | 'round'
}

/** How text is set. The family is the product's one family everywhere. */
export interface Type {
  readonly size: number
  readonly weight: 400 | 500 | 600
  readonly color: string
  /** From baseline to baseline, in px. */
  readonly lineHeight: number
  readonly anchor?: 'start' | 'middle' | 'end'
}

/**
 * The smallest vocabulary that every surface can show: React on the canvas, SVG text, a 2D canvas, and later PDF.
 * No class names and no variables: what is seen is what is exported.
 */
export type Figure =
  | { readonly is: 'rect'; readonly box: Box; readonly radius?: number; readonly ink: Ink }
  | { readonly is: 'circle'; readonly at: Point; readonly radius: number; readonly ink: Ink }
  /** `d` holds absolute M, L, Q, C and Z only. */
  | { readonly is: 'path'; readonly d: string; readonly ink: Ink }
  /** `at` is the baseline of the first line. */
  | { readonly is: 'text'; readonly at: Point; readonly lines: readonly string[]; readonly type: Type }
  /** `of` says what it shows ("step H01"); `title` is what a pointer or a screen reader is told; `at` moves what is inside. */
  | {
      readonly is: 'group'
      readonly of: string
      readonly title?: string
      readonly at?: Point
      readonly figures: readonly Figure[]
    }
