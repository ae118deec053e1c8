export const editor = {
  title: 'Title of the blueprint',
  renameTitle: '{{title}}, rename',
  untitled: 'Untitled blueprint',
  allBlueprints: 'All blueprints',
  commands: 'Commands',
  state: 'State of the blueprint',
  saving: {
    saved: 'saved on this device',
    saving: 'saving…',
    failed: 'not saved',
    retry: 'Try again',
    why: {
      quota:
        'There is no room left on this device for this page. Free some space, or save the blueprint as a file.',
      closed:
        'The browser closed its storage. Try again; if that does not help, save as a file and reload the page.',
      unavailable:
        'This browser does not let the page keep anything (a private window, perhaps). Save as a file.',
      other: 'The browser could not write it. Try again, or save the blueprint as a file.',
    },
    asFile: 'Save as file',
  },
  undoEdit: 'Undo: {{edit}}',
  redoEdit: 'Redo: {{edit}}',
  nothingToUndo: 'Nothing to undo',
  nothingToRedo: 'Nothing to redo',
  menu: { file: 'File', edit: 'Edit', insert: 'Insert', arrange: 'Arrange', view: 'View', all: 'Menu' },
  export: 'Export',
  addLane: 'Add lane',
  tools: 'Tools',
  canvas: 'Canvas',
  inspector: 'Inspector',
  closeInspector: 'Close inspector',
  registers: 'Registers',
  resizeRegisters: 'Height of the registers',
  zoom: 'Zoom',
  percent: '{{percent}} %',
}
