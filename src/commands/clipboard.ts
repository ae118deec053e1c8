import { deleteSelected } from '#edits/deleteSelected.ts'
import { copyFragment } from '#edits/copyFragment.ts'
import type { Fragment } from '#edits/fragment.ts'
import { freshIds } from '#edits/freshIds.ts'
import { parseFragment } from '#edits/parseFragment.ts'
import { paste } from '#edits/paste.ts'
import { newId } from '#model/newId.ts'
import type { Selection } from '#model/selection.ts'
import { perform } from '#session/perform.ts'
import { session } from '#session/session.ts'
import { hasSelection, inEditor, openBlueprintOf, selectedIds } from './selected.ts'
import { accepted } from './tellRefusal.ts'

/** What was copied last, for browsers that let nobody read the clipboard. */
let kept = ''

function copiedText(): string {
  const state = session.getState()
  kept = JSON.stringify(copyFragment(openBlueprintOf(state), state.selection))
  return kept
}

function pasteFragment(fragment: Fragment): void {
  const state = session.getState()
  const ids = freshIds(fragment, newId)
  const pasted: Selection = fragment.steps.map(({ id }) => ({ table: 'steps', id: ids.get(id) ?? id }))
  const behind = selectedIds(state, 'steps')
  accepted(perform(paste, { fragment, ids, at: null, behind }, pasted))
}

/** Puts the selected steps, with all that belongs to them, on the clipboard. */
export async function copySelected(): Promise<void> {
  await navigator.clipboard.writeText(copiedText()).catch(() => undefined)
}

/** Copies what is selected and deletes it, one undo step. */
export async function cutSelected(): Promise<void> {
  await copySelected()
  accepted(perform(deleteSelected, { refs: session.getState().selection }, []))
}

/** Pastes what the clipboard holds, from this blueprint or another; without leave to read it, what was copied here last. */
export async function pasteFromClipboard(): Promise<void> {
  const text = await navigator.clipboard.readText().catch(() => kept)
  const fragment = parseFragment(text) ?? parseFragment(kept)
  if (fragment) pasteFragment(fragment)
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))

function onCopy(event: ClipboardEvent): void {
  if (isTyping(event.target) || !hasSelection(session.getState()) || String(document.getSelection()) !== '')
    return
  event.clipboardData?.setData('text/plain', copiedText())
  event.preventDefault()
  if (event.type === 'cut') accepted(perform(deleteSelected, { refs: session.getState().selection }, []))
}

function onPaste(event: ClipboardEvent): void {
  if (isTyping(event.target) || !inEditor(session.getState())) return
  const fragment = parseFragment(event.clipboardData?.getData('text/plain') ?? '')
  if (!fragment) return
  event.preventDefault()
  pasteFragment(fragment)
}

/** Lets the browser's own copy, cut and paste work on steps, wherever no text is being edited. */
export function listenToClipboard(): () => void {
  document.addEventListener('copy', onCopy)
  document.addEventListener('cut', onCopy)
  document.addEventListener('paste', onPaste)
  return () => {
    document.removeEventListener('copy', onCopy)
    document.removeEventListener('cut', onCopy)
    document.removeEventListener('paste', onPaste)
  }
}
