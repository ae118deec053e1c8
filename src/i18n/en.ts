import { app } from './en/app.ts'
import { canvas } from './en/canvas.ts'
import { checks } from './en/checks.ts'
import { commands } from './en/commands.ts'
import { editor } from './en/editor.ts'
import { edits } from './en/edits.ts'
import { inspector } from './en/inspector.ts'
import { library } from './en/library.ts'
import { measurements } from './en/measurements.ts'
import { method } from './en/method.ts'
import { refusals } from './en/refusals.ts'
import { registers } from './en/registers.ts'
import { standards } from './en/standards.ts'
import { terms } from './en/terms.ts'

/** The English words that the first picture needs; the others are in `enLater`. */
export const en = {
  app,
  canvas,
  checks,
  commands,
  editor,
  edits,
  inspector,
  library,
  measurements,
  method,
  refusals,
  registers,
  standards,
  terms,
}
export type FirstWords = typeof en
