import { runCommand } from '#commands/runCommand.ts'

interface KeyPress {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
  readonly preventDefault: () => void
  readonly stopPropagation: () => void
}

/** Undo and redo of the document, for controls whose own undo has nothing to take back; says whether it was one of them. */
export function undoByKey(event: KeyPress): boolean {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return false
  const key = event.key.toLowerCase()
  if (key !== 'z' && key !== 'y') return false
  event.preventDefault()
  event.stopPropagation()
  runCommand(key === 'y' || event.shiftKey ? 'redo' : 'undo')
  return true
}
