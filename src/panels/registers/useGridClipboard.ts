import type { GridApi } from 'ag-grid-community'
import { type ClipboardEvent, type RefObject, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { parseFragment } from '#edits/parseFragment.ts'
import type { RegisterName } from '#session/sessionState.ts'
import { clearCell, copiedText } from './cellText.ts'
import { deleteRows } from './deleteRows.ts'
import { pasteBlock } from './pasteBlock.ts'
import type { RegisterRow } from './registerRows.ts'
import { readTabbed } from './tabbedText.ts'

const isTyping = (target: EventTarget) =>
  target instanceof HTMLElement && /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName)

/**
 * Copy, cut and paste of a grid: the cell that has the focus, or the rows that are selected, as tab-separated text. The canvas has
 * its own clipboard, so what is answered here goes no further; steps copied there are pasted there.
 */
export function useGridClipboard(register: RegisterName, grid: RefObject<GridApi<RegisterRow> | null>) {
  const { t } = useTranslation()
  return useMemo(() => {
    const apiFor = ({ target }: ClipboardEvent) => (isTyping(target) ? null : grid.current)
    const copy = (event: ClipboardEvent): boolean => {
      const api = apiFor(event)
      const text = api && copiedText(api, register, t)
      if (text === null) return false
      event.preventDefault()
      event.stopPropagation()
      event.clipboardData.setData('text/plain', text)
      return true
    }
    return {
      onCopy: copy,
      onCut: (event: ClipboardEvent) => {
        const api = apiFor(event)
        if (!api || !copy(event)) return
        if (api.getSelectedNodes().length > 1) deleteRows(register)
        else clearCell(api, register, t)
      },
      onPaste: (event: ClipboardEvent) => {
        const api = apiFor(event)
        const text = event.clipboardData.getData('text/plain')
        if (!api || text === '' || parseFragment(text)) return
        event.preventDefault()
        event.stopPropagation()
        pasteBlock(api, register, readTabbed(text), t)
      },
    }
  }, [register, grid, t])
}
