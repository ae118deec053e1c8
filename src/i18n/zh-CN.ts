import type { FirstWords } from './en.ts'
import { app } from './zh-CN/app.ts'
import { canvas } from './zh-CN/canvas.ts'
import { checks } from './zh-CN/checks.ts'
import { commands } from './zh-CN/commands.ts'
import { editor } from './zh-CN/editor.ts'
import { edits } from './zh-CN/edits.ts'
import { inspector } from './zh-CN/inspector.ts'
import { library } from './zh-CN/library.ts'
import { measurements } from './zh-CN/measurements.ts'
import { method } from './zh-CN/method.ts'
import { refusals } from './zh-CN/refusals.ts'
import { registers } from './zh-CN/registers.ts'
import { standards } from './zh-CN/standards.ts'
import { terms } from './zh-CN/terms.ts'

export const zhCN: FirstWords = {
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
