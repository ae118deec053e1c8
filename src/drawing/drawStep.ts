import type { PlacedStep } from '#layout/placed.ts'
import type { Lane, Step } from '#model/blueprint.ts'
import type { StepMarks } from '#model/marks.ts'
import { drawBadges, type MarkLetters } from './badges.ts'
import type { Figure } from './figure.ts'
import type { FrontMarks } from './look.ts'
import { drawMarksStrip } from './marksStrip.ts'
import { drawOpenMark } from './openMark.ts'
import { quietTheme } from './quietTheme.ts'
import { stepShapes } from './steps/stepShapes.ts'
import { laneColor, type Theme } from './theme.ts'

/** A step without any mark. */
const unmarked: StepMarks = { failPoints: 0, worst: null, wait: false, standards: [] }

const usualLetters: MarkLetters = { failPointLetter: 'F', waitLetter: 'W' }

/** How a step stands among the others. */
export interface StepLook {
  /** It waits for work. */
  readonly open?: boolean
  /** The marks that are in front; the others stand back. */
  readonly front?: FrontMarks | null
}

const themeOfMarks = (of: FrontMarks, front: FrontMarks | null, theme: Theme): Theme =>
  front === null || front === of ? theme : quietTheme(theme)

/** A step with its name and all its marks. (0, 0) is the top left of its box; only badges reach out of it. */
export function drawStep(
  step: Pick<Step, 'kind'>,
  placed: PlacedStep,
  marks: StepMarks | undefined,
  lane: Pick<Lane, 'kind' | 'color'>,
  theme: Theme,
  letters: MarkLetters = usualLetters,
  { open = false, front = null }: StepLook = {},
): Figure[] {
  const { width, height, x, y } = placed.box
  const strip = placed.marks && { ...placed.marks, x: placed.marks.x - x, y: placed.marks.y - y }
  const shown = marks ?? unmarked
  const [risks, standards] = [
    themeOfMarks('failPoints', front, theme),
    themeOfMarks('standards', front, theme),
  ]
  const shape = stepShapes[step.kind]
  const ground = {
    width,
    height,
    lines: placed.lines,
    stripTop: strip?.y ?? height,
    color: laneColor(lane, theme),
    failing: shown.failPoints > 0 && risks === theme,
    theme,
  }
  return [
    ...shape.draw(ground),
    ...(strip ? drawMarksStrip(shown, strip, { risks, standards }) : []),
    ...drawBadges(shown, shape.badge({ width, height }), letters, risks),
    ...(open ? drawOpenMark({ width, height }, theme) : []),
  ]
}
