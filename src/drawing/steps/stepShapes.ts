import type { StepKind } from '#model/vocabulary.ts'
import { action } from './action.ts'
import { decision } from './decision.ts'
import { end } from './end.ts'
import { note } from './note.ts'
import { start } from './start.ts'
import type { StepShape } from './stepShape.ts'
import { subprocess } from './subprocess.ts'
import { wait } from './wait.ts'

/** One shape for each kind of step: a new kind does not compile until it can be drawn. */
export const stepShapes = { action, decision, wait, start, end, note, subprocess } satisfies Record<
  StepKind,
  StepShape
>
