import { withLaterWords } from '#i18n/words.ts'
import { fileFromBlueprint } from '#model/fileFromBlueprint.ts'
import { openDialog, session, tell } from '#session/session.ts'
import type { Command } from './command.ts'
import { createBlank, openBlueprintFile } from './library.ts'
import { showHome } from './openBlueprint.ts'
import { saveToFile } from './savedFiles.ts'
import { inEditor, openBlueprintOf } from './selected.ts'

async function save(anew: boolean): Promise<void> {
  const state = session.getState()
  if (state.key !== null) await saveToFile(state.key, fileFromBlueprint(openBlueprintOf(state)), { anew })
}

/** Why something fails is told. */
async function telling(act: () => Promise<void>): Promise<void> {
  try {
    await act()
  } catch (error) {
    tell({ tone: 'failure', text: error instanceof Error ? error.message : String(error) })
  }
}

/** Exporters load on first use. */
const exporting = (make: (room: typeof import('./exportBlueprint.ts')) => Promise<void>): Promise<void> =>
  telling(async () => make(await withLaterWords(() => import('./exportBlueprint.ts'))))

const printing = (): Promise<void> =>
  telling(async () => (await withLaterWords(() => import('./printBlueprint.ts'))).printBlueprint())

export const fileCommands: readonly Command[] = [
  { id: 'newBlank', group: 'file', allowed: () => true, run: createBlank },
  { id: 'newFromTemplate', group: 'file', allowed: () => true, run: () => openDialog({ is: 'templates' }) },
  { id: 'newFromTable', group: 'file', allowed: () => true, run: () => openDialog({ is: 'stepTable' }) },
  {
    id: 'openFile',
    group: 'file',
    shortcuts: ['$mod+o'],
    within: 'everywhere',
    allowed: () => true,
    run: openBlueprintFile,
  },
  {
    id: 'saveFile',
    group: 'file',
    shortcuts: ['$mod+s'],
    within: 'everywhere',
    allowed: inEditor,
    run: () => save(false),
  },
  {
    id: 'saveFileAs',
    group: 'file',
    shortcuts: ['$mod+Shift+s'],
    within: 'everywhere',
    allowed: inEditor,
    run: () => save(true),
  },
  {
    id: 'export',
    group: 'file',
    shortcuts: ['$mod+e'],
    within: 'editor',
    allowed: inEditor,
    run: () => openDialog({ is: 'export' }),
  },
  {
    id: 'exportAgain',
    group: 'file',
    shortcuts: ['$mod+Shift+e'],
    within: 'editor',
    allowed: inEditor,
    run: () => exporting(({ exportAgain }) => exportAgain()),
  },
  {
    id: 'exportSvg',
    group: 'file',
    allowed: inEditor,
    run: () => exporting(({ exportPicture }) => exportPicture('svg', { scale: 1, background: 'paper' })),
  },
  {
    id: 'exportPng',
    group: 'file',
    allowed: inEditor,
    run: () => exporting(({ exportPicture }) => exportPicture('png', { scale: 2, background: 'paper' })),
  },
  {
    id: 'copyPng',
    group: 'file',
    shortcuts: ['$mod+Shift+c'],
    within: 'editor',
    allowed: inEditor,
    run: () => exporting(({ copyWhole }) => copyWhole()),
  },
  {
    id: 'copyRegister',
    group: 'file',
    allowed: (state) => inEditor(state) && state.register !== null,
    run: () => exporting(({ copyOpenRegister }) => copyOpenRegister()),
  },
  {
    id: 'print',
    group: 'file',
    shortcuts: ['$mod+p'],
    within: 'everywhere',
    allowed: inEditor,
    run: printing,
  },
  { id: 'goHome', group: 'file', allowed: ({ where }) => where !== 'home', run: showHome },
]
