export const library = {
  untitled: 'Untitled blueprint',
  copyOf: '{{title}} (copy)',
  deleted: '“{{title}}” was deleted.',
  isGone: 'That blueprint is no longer kept on this device.',
  cannotKeep:
    'This browser lets nothing be kept here (private window, or storage is blocked). Save your work as a file.',
  notSaved: 'The last changes could not be saved on this device.',
  otherOrigin: 'Only files of this site can be opened by address.',
  noSuchFile: '“{{name}}” could not be loaded.',
}
