import { type KeyboardEvent, useRef, useState } from 'react'

interface NameFieldProps {
  readonly name: string
  readonly label: string
  readonly className: string | undefined
  /** Called once: with the trimmed name, or null where it was not changed, is empty, or was left with Escape. */
  readonly onDone: (name: string | null) => void
}

/** A name being typed in its place: Enter and leaving keep it, Escape does not. */
export function NameField({ name, label, className, onDone }: NameFieldProps) {
  const [text, setText] = useState(name)
  const left = useRef(false)
  const leave = (typed: string | null) => {
    if (left.current) return
    left.current = true
    const kept = typed?.trim() ?? ''
    onDone(kept === '' || kept === name ? null : kept)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    // Enter that ends a composition belongs to the input method.
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter') leave(text)
    if (event.key === 'Escape') leave(null)
  }
  return (
    <input
      className={className}
      value={text}
      aria-label={label}
      ref={focusWhole}
      onChange={(event) => setText(event.currentTarget.value)}
      onKeyDown={onKeyDown}
      onBlur={() => leave(text)}
    />
  )
}

function focusWhole(field: HTMLInputElement | null): void {
  field?.focus()
  field?.select()
}
