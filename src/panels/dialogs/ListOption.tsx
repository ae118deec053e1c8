import { type ReactNode, useEffect, useRef } from 'react'

interface ListOptionProps {
  readonly id: string
  readonly className: string | undefined
  /** True for the one that Enter chooses: it comes into view. */
  readonly current: boolean
  readonly onChoose: () => void
  readonly children: ReactNode
}

/** One line of a list below a search that keeps the focus. */
export function ListOption({ id, className, current, onChoose, children }: ListOptionProps) {
  const element = useRef<HTMLDivElement | null>(null)
  useEffect(() => {
    if (current) element.current?.scrollIntoView({ block: 'nearest' })
  }, [current])
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the keys are those of the search that holds the focus
    <div
      ref={element}
      id={id}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- of the list above
      role="option"
      tabIndex={-1}
      aria-selected={current}
      className={className}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      {children}
    </div>
  )
}
