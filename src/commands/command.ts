import type { SessionState } from '#session/sessionState.ts'

/** Every command's id; its words stand in the catalogues under `commands`. */
export const commandIds = [
  'newBlank',
  'newFromTemplate',
  'newFromTable',
  'openFile',
  'saveFile',
  'saveFileAs',
  'goHome',
  'export',
  'exportAgain',
  'exportSvg',
  'exportPng',
  'copyPng',
  'copyRegister',
  'print',
  'undo',
  'redo',
  'cut',
  'copy',
  'paste',
  'duplicate',
  'deleteSelected',
  'selectAll',
  'clearSelection',
  'nameSelected',
  'addNextStep',
  'addStepBelow',
  'addStepAbove',
  'addPhase',
  'addTouchpoint',
  'addFailPoint',
  'addStandard',
  'addReadyStandard',
  'importMeasurements',
  'importComplaints',
  'bringBack',
  'moveLeft',
  'moveRight',
  'moveUp',
  'moveDown',
  'connectSelected',
  'goLeft',
  'goRight',
  'goUp',
  'goDown',
  'nextArea',
  'areaBefore',
  'tidy',
  'tidyOneMoment',
  'zoomIn',
  'zoomOut',
  'zoomNear',
  'fitAll',
  'fitSelection',
  'viewDraw',
  'viewFailPoints',
  'viewStandards',
  'viewEvidence',
  'viewMeasure',
  'nextMissing',
  'toggleHeat',
  'toggleCriticalPath',
  'toggleEmotion',
  'toggleMinimap',
  'toggleInspector',
  'toggleRegisters',
  'toolSelect',
  'toolStep',
  'toolDecision',
  'toolWait',
  'toolConnect',
  'find',
  'showShortcuts',
] as const
export type CommandId = (typeof commandIds)[number]

/**
 * One thing a person can ask for. Menus, toolbar, keyboard and palette all read the same list.
 * Shortcuts are in tinykeys' notation: `$mod` is Ctrl, on a Mac Cmd.
 */
export interface Command {
  readonly id: CommandId
  readonly group: 'file' | 'edit' | 'draw' | 'mark' | 'go' | 'view' | 'tools'
  readonly shortcuts?: readonly string[]
  /** Where the shortcut works: in the editor's canvas only, or wherever no text is being typed. */
  readonly within?: 'canvas' | 'editor' | 'everywhere'
  readonly allowed: (state: SessionState) => boolean
  readonly run: () => void | Promise<void>
}
