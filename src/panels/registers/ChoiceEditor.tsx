import type { CustomCellEditorProps } from 'ag-grid-react'
import { useEffect, useRef } from 'react'
import type { PickerOption } from '../inspector/controls/Picker.tsx'
import styles from './Registers.module.css'
import type { RegisterRow } from './registerRows.ts'

interface ChoiceEditorProps extends CustomCellEditorProps<RegisterRow, unknown> {
  readonly options: readonly PickerOption[]
  readonly label: string
}

/** A list over the cell: arrows and letters choose, Enter and a click keep, Escape does not. */
export function ChoiceEditor({
  value,
  eventKey,
  options,
  label,
  onValueChange,
  stopEditing,
}: ChoiceEditorProps) {
  const list = useRef<HTMLSelectElement>(null)
  const began = useRef(eventKey)
  useEffect(() => {
    list.current?.focus()
    const letter = began.current?.length === 1 ? began.current.toLowerCase() : null
    const typed =
      letter === null ? undefined : options.find(({ word }) => word.toLowerCase().startsWith(letter))
    if (typed) onValueChange(typed.value)
    // oxlint-disable-next-line react/exhaustive-deps -- the key that opened the list counts once
  }, [])
  return (
    <select
      ref={list}
      size={Math.max(2, options.length)}
      aria-label={label}
      className={styles['choices']}
      value={typeof value === 'string' ? value : ''}
      onChange={(event) => onValueChange(event.currentTarget.value)}
      onClick={(event) => event.target instanceof HTMLOptionElement && stopEditing()}
    >
      {options.map(({ value: each, word }) => (
        <option key={each} value={each}>
          {word}
        </option>
      ))}
    </select>
  )
}
