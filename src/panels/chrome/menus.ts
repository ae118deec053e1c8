import type { CommandId } from '#commands/command.ts'

export const menuNames = ['file', 'edit', 'insert', 'arrange', 'view'] as const
export type MenuName = (typeof menuNames)[number]

/** What stands in each menu of the editor, in groups. */
export const menus: Readonly<Record<MenuName, readonly (readonly CommandId[])[]>> = {
  file: [
    ['newBlank', 'newFromTemplate', 'openFile'],
    ['saveFile', 'saveFileAs'],
    ['export', 'exportSvg', 'exportPng', 'copyPng'],
    ['goHome'],
  ],
  edit: [
    ['undo', 'redo'],
    ['cut', 'copy', 'paste', 'duplicate', 'deleteSelected'],
    ['nameSelected', 'selectAll', 'clearSelection'],
  ],
  insert: [
    ['addNextStep', 'addStepBelow', 'addStepAbove'],
    ['addFailPoint', 'addStandard', 'addTouchpoint'],
    ['addPhase'],
  ],
  arrange: [['tidy', 'tidyOneMoment']],
  view: [
    ['zoomIn', 'zoomOut', 'zoomNear', 'fitAll', 'fitSelection'],
    ['toggleInspector', 'toggleRegisters'],
    ['showShortcuts'],
  ],
}
