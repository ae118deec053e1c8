import { app } from './en/app.ts'
import { canvas } from './en/canvas.ts'
import { charts } from './en/charts.ts'
import { checklists } from './en/checklists.ts'
import { checks } from './en/checks.ts'
import { commands } from './en/commands.ts'
import { coverage } from './en/coverage.ts'
import { editor } from './en/editor.ts'
import { edits } from './en/edits.ts'
import { exporting } from './en/exporting.ts'
import { home } from './en/home.ts'
import { inspector } from './en/inspector.ts'
import { library } from './en/library.ts'
import { measurements } from './en/measurements.ts'
import { method } from './en/method.ts'
import { problems } from './en/problems.ts'
import { refusals } from './en/refusals.ts'
import { registers } from './en/registers.ts'
import { risk } from './en/risk.ts'
import { standards } from './en/standards.ts'
import { terms } from './en/terms.ts'
import { time } from './en/time.ts'

/** The English catalogue: its shape is the shape of all. */
export const en = {
  app,
  canvas,
  charts,
  checklists,
  checks,
  commands,
  coverage,
  editor,
  edits,
  exporting,
  home,
  inspector,
  library,
  measurements,
  method,
  problems,
  refusals,
  registers,
  risk,
  standards,
  terms,
  time,
}
export type Catalogue = typeof en
