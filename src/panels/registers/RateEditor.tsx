/* oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- a combobox with a list of its own, after the pattern of the ARIA guide: the box keeps focus and keys */
import { type KeyboardEvent, useEffect, useId, useState } from 'react'
import { plainText } from '../fields/plainText.ts'
import type { RateOption } from '../fields/rateOptions.ts'
import type { EditorProps } from './mountedEditor.tsx'
import styles from './Registers.module.css'

interface RateEditorProps extends EditorProps {
  /** The scale in words. */
  readonly options: readonly RateOption[]
  readonly label: string
}

/** A number from 1 to 10, typed or chosen from the scale in words. Digits type it (0 alone is 10), the arrows go along the scale. */
export function RateEditor({ value, eventKey, options, label, onValue, onDone }: RateEditorProps) {
  const id = useId()
  const typed = typedFirst(eventKey)
  const [text, setText] = useState(typed ?? plainText(value))
  const chosen = readAs(text)
  useEffect(() => onValue(chosen), [chosen, onValue])
  const onKeyDown = (event: KeyboardEvent) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (by === undefined) return
    event.preventDefault()
    setText(String(Math.min(10, Math.max(1, (Number(chosen) || (by > 0 ? 0 : 11)) + by))))
  }
  return (
    <div className={styles['rate']}>
      <input
        data-takes-focus
        role="combobox"
        inputMode="numeric"
        aria-expanded
        aria-controls={id}
        aria-label={label}
        aria-activedescendant={
          options.some((option) => option.value === chosen) ? `${id}${chosen}` : undefined
        }
        autoComplete="off"
        value={text}
        // What was there is typed over.
        onFocus={(event) => typed === null && event.currentTarget.select()}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <div id={id} role="listbox" aria-label={label} className={styles['scale']}>
        {options.map((option) => (
          <div
            key={option.value}
            id={`${id}${option.value}`}
            role="option"
            aria-selected={option.value === chosen}
            // The box keeps the focus.
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => {
              onValue(option.value)
              onDone()
            }}
          >
            <b>{option.sign}</b>
            <span>{option.word}</span>
          </div>
        ))}
      </div>
    </div>
  )
}

/** The character that opened the editor, where one did. */
const typedFirst = (key: string | null): string | null => (key?.length === 1 && key !== ' ' ? key : null)

const readAs = (text: string) => (text.trim() === '0' ? '10' : text.trim())
