import type { Catalogue } from './en.ts'
import { app } from './zh-CN/app.ts'
import { canvas } from './zh-CN/canvas.ts'
import { checklists } from './zh-CN/checklists.ts'
import { commands } from './zh-CN/commands.ts'
import { editor } from './zh-CN/editor.ts'
import { edits } from './zh-CN/edits.ts'
import { exporting } from './zh-CN/exporting.ts'
import { home } from './zh-CN/home.ts'
import { inspector } from './zh-CN/inspector.ts'
import { library } from './zh-CN/library.ts'
import { problems } from './zh-CN/problems.ts'
import { refusals } from './zh-CN/refusals.ts'
import { registers } from './zh-CN/registers.ts'
import { terms } from './zh-CN/terms.ts'

export const zhCN: Catalogue = {
  app,
  canvas,
  checklists,
  commands,
  editor,
  edits,
  exporting,
  home,
  inspector,
  library,
  problems,
  refusals,
  registers,
  terms,
}
