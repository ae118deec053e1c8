import type { CameraRequest } from '#session/sessionState.ts'
import { look, mayShowMinimap, openDialog, session } from '#session/session.ts'
import type { Command, CommandId } from './command.ts'
import { hasSelection, inEditor } from './selected.ts'

const camera = (id: CommandId, shortcuts: string[], to: CameraRequest['to']): Command => ({
  id,
  group: 'view',
  shortcuts,
  within: 'editor',
  allowed: to.is === 'selection' ? hasSelection : inEditor,
  run: () => look(to),
})

const step = 1.25

export const viewCommands: readonly Command[] = [
  camera('zoomIn', ['$mod+=', '$mod++', '+', '='], { is: 'zoom', by: step }),
  camera('zoomOut', ['$mod+-', '-'], { is: 'zoom', by: 1 / step }),
  camera('zoomNear', ['$mod+0', '0'], { is: 'near' }),
  camera('fitAll', ['Shift+1', 'Shift+!'], { is: 'all' }),
  camera('fitSelection', ['Shift+2', 'Shift+@'], { is: 'selection' }),
  {
    id: 'toggleMinimap',
    group: 'view',
    // A narrow screen has no room for it at all.
    allowed: (state) => inEditor(state) && window.innerWidth > 700,
    run: () => session.setState((state) => ({ minimap: !mayShowMinimap(state) })),
  },
  {
    id: 'toggleInspector',
    group: 'view',
    shortcuts: ['$mod+i'],
    within: 'editor',
    allowed: inEditor,
    run: () => session.setState(({ inspector }) => ({ inspector: !inspector })),
  },
  {
    id: 'toggleRegisters',
    group: 'view',
    shortcuts: ['$mod+j'],
    within: 'editor',
    allowed: inEditor,
    run: () => session.setState(({ register }) => ({ register: register ? null : 'failPoints' })),
  },
  {
    id: 'find',
    group: 'go',
    shortcuts: ['$mod+k'],
    within: 'everywhere',
    allowed: ({ dialog }) => dialog === null,
    run: () => openDialog({ is: 'find' }),
  },
  {
    id: 'showShortcuts',
    group: 'view',
    shortcuts: ['?', 'Shift+?'],
    within: 'everywhere',
    allowed: () => true,
    run: () => openDialog({ is: 'shortcuts' }),
  },
]
