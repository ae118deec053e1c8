import { useEffect, useState } from 'react'
import type { PickerOption } from '../inspector/controls/Picker.tsx'
import type { EditorProps } from './mountedEditor.tsx'
import styles from './Registers.module.css'

interface ChoiceEditorProps extends EditorProps {
  readonly options: readonly PickerOption[]
  readonly label: string
}

/** A longer list scrolls. */
const mostLines = 14

/** A list over the cell: arrows and letters choose, Enter and a click keep, Escape does not. */
export function ChoiceEditor({ value, eventKey, options, label, onValue, onDone }: ChoiceEditorProps) {
  const [chosen, setChosen] = useState(
    () => typedFirst(eventKey, options) ?? (typeof value === 'string' ? value : ''),
  )
  useEffect(() => onValue(chosen), [chosen, onValue])
  return (
    <select
      data-takes-focus
      size={Math.min(mostLines, Math.max(2, options.length))}
      aria-label={label}
      className={styles['choices']}
      value={chosen}
      onChange={(event) => setChosen(event.currentTarget.value)}
      onClick={(event) => {
        if (!(event.target instanceof HTMLOptionElement)) return
        onValue(event.target.value)
        onDone()
      }}
    >
      {options.map(({ value: each, word }) => (
        <option key={each} value={each}>
          {word}
        </option>
      ))}
    </select>
  )
}

/** The choice that begins with the letter that opened the list. */
function typedFirst(key: string | null, options: readonly PickerOption[]): string | undefined {
  const letter = key?.length === 1 ? key.toLowerCase() : null
  return letter === null
    ? undefined
    : options.find(({ word }) => word.toLowerCase().startsWith(letter))?.value
}
