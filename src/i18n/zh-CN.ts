import type { Catalogue } from './en.ts'
import { app } from './zh-CN/app.ts'
import { canvas } from './zh-CN/canvas.ts'
import { charts } from './zh-CN/charts.ts'
import { checklists } from './zh-CN/checklists.ts'
import { checks } from './zh-CN/checks.ts'
import { commands } from './zh-CN/commands.ts'
import { coverage } from './zh-CN/coverage.ts'
import { editor } from './zh-CN/editor.ts'
import { edits } from './zh-CN/edits.ts'
import { exporting } from './zh-CN/exporting.ts'
import { home } from './zh-CN/home.ts'
import { inspector } from './zh-CN/inspector.ts'
import { library } from './zh-CN/library.ts'
import { measurements } from './zh-CN/measurements.ts'
import { method } from './zh-CN/method.ts'
import { problems } from './zh-CN/problems.ts'
import { refusals } from './zh-CN/refusals.ts'
import { registers } from './zh-CN/registers.ts'
import { risk } from './zh-CN/risk.ts'
import { standards } from './zh-CN/standards.ts'
import { terms } from './zh-CN/terms.ts'
import { time } from './zh-CN/time.ts'

export const zhCN: Catalogue = {
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
