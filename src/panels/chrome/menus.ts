import type { CommandId } from '#commands/command.ts'

export const menuNames = ['file', 'edit', 'insert', 'arrange', 'view'] as const
export type MenuName = (typeof menuNames)[number]

/** What stands in each menu of the editor, in groups. */
export const menus: Readonly<Record<MenuName, readonly (readonly CommandId[])[]>> = {
  file: [
    ['newBlank', 'newFromTemplate', 'newFromTable', 'openFile'],
    ['saveFile', 'saveFileAs'],
    ['export', 'exportAgain', 'exportSvg', 'exportPng'],
    ['copyPng', 'copyRegister'],
    ['print'],
    ['goHome'],
  ],
  edit: [
    ['undo', 'redo'],
    ['cut', 'copy', 'paste', 'duplicate', 'deleteSelected'],
    ['nameSelected', 'selectAll', 'clearSelection'],
    ['find'],
  ],
  insert: [
    ['addNextStep', 'addStepBelow', 'addStepAbove'],
    ['addFailPoint', 'addStandard', 'addTouchpoint'],
    ['addReadyStandard', 'importMeasurements', 'importComplaints', 'bringBack'],
    ['addPhase'],
  ],
  arrange: [['tidy', 'tidyOneMoment'], ['moveLeft', 'moveRight', 'moveUp', 'moveDown'], ['connectSelected']],
  view: [
    ['viewDraw', 'viewFailPoints', 'viewStandards', 'viewEvidence', 'viewMeasure', 'nextMissing'],
    ['toggleHeat', 'toggleCriticalPath', 'toggleEmotion'],
    ['zoomIn', 'zoomOut', 'zoomNear', 'fitAll', 'fitSelection'],
    ['toggleInspector', 'toggleRegisters', 'toggleMinimap'],
    ['showShortcuts'],
  ],
}
