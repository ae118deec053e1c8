import { app } from './en/app.ts'
import { canvas } from './en/canvas.ts'
import { checklists } from './en/checklists.ts'
import { commands } from './en/commands.ts'
import { editor } from './en/editor.ts'
import { edits } from './en/edits.ts'
import { exporting } from './en/exporting.ts'
import { home } from './en/home.ts'
import { inspector } from './en/inspector.ts'
import { library } from './en/library.ts'
import { problems } from './en/problems.ts'
import { refusals } from './en/refusals.ts'
import { registers } from './en/registers.ts'
import { terms } from './en/terms.ts'

/** The English catalogue: its shape is the shape of all. */
export const en = {
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
export type Catalogue = typeof en
