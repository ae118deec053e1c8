import type { ICellEditorComp, ICellEditorParams } from 'ag-grid-community'
import type { ComponentType } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import type { RegisterRow } from './registerRows.ts'

/** What the editor of a cell is given. */
export interface EditorProps {
  readonly value: unknown
  /** The key that opened it; null where it was opened otherwise. */
  readonly eventKey: string | null
  /** Tells what is to be kept when the editing ends. */
  readonly onValue: (value: unknown) => void
  /** Ends the editing and keeps the value. */
  readonly onDone: () => void
}

/**
 * An editor over a cell as the grid wants it. The grid makes it with `new`, which a function that returns an object answers; what
 * it shows is a component like any other.
 */
export const mountedEditor = (Editor: ComponentType<EditorProps>) =>
  function MountedEditor(): ICellEditorComp<RegisterRow> {
    const gui = document.createElement('div')
    const root = createRoot(gui)
    let value: unknown
    return {
      init: (params: ICellEditorParams<RegisterRow>) => {
        value = params.value
        const onValue = (next: unknown) => {
          value = next
        }
        // The grid gives the focus at once: by then it must be there.
        flushSync(() =>
          root.render(
            <Editor
              value={value}
              eventKey={params.eventKey}
              onValue={onValue}
              onDone={() => params.stopEditing()}
            />,
          ),
        )
      },
      getGui: () => gui,
      // What takes the focus within stands in the document only now.
      afterGuiAttached: () => gui.querySelector<HTMLElement>('[data-takes-focus]')?.focus(),
      getValue: () => value,
      isPopup: () => true,
      // The editing may end while its component is being drawn.
      destroy: () => queueMicrotask(() => root.unmount()),
    }
  }
