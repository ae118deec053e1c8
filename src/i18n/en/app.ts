/** What is the same on every page. */
export const app = {
  name: 'Frontstage',
  opening: 'Opening the blueprint…',
  close: 'Close',
  cancel: 'Cancel',
  undo: 'Undo',
  dismiss: 'Dismiss message',
  overlays: 'Menus and dialogs',
  notices: 'Messages',
  settings: 'Language and appearance',
  language: 'Language',
  appearance: 'Appearance',
  theme: { light: 'Light', dark: 'Dark', auto: 'As the system' },
  dropTitle: 'Drop the file to open it',
  dropHint: 'A copy is kept on this device. The file itself stays as it is.',
  unreadable: 'The file {{name}} could not be read.',
}
