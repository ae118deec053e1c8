import { listenToClipboard } from '#commands/clipboard.ts'
import { openAddress, openBlueprint } from '#commands/library.ts'
import { keyInAddress, showHome } from '#commands/openBlueprint.ts'
import { listenToShortcuts } from '#commands/shortcuts.ts'
import { session } from '#session/session.ts'

/** Shows what the page's address names: a kept blueprint, or the home page. */
function followAddress(): void {
  const key = keyInAddress()
  if (key === null) void showHome()
  else if (key !== session.getState().key) void openBlueprint(key)
}

/** `/?open=path` opens a file of this origin once; the address then names the copy that is kept. */
function takeAddressOnce(): boolean {
  const url = new URL(window.location.href)
  const path = url.searchParams.get('open')
  if (path === null) return false
  url.searchParams.delete('open')
  window.history.replaceState(null, '', url)
  void openAddress(path)
  return true
}

/** Connects the rooms to the browser: keys, clipboard, address. */
export function wire(): void {
  listenToShortcuts()
  listenToClipboard()
  window.addEventListener('popstate', followAddress)
  if (!takeAddressOnce() && keyInAddress() !== null) {
    session.setState({ where: 'opening' })
    followAddress()
  }
}
