import type { ReactNode } from 'react'

interface ScrolledProps {
  /** Left out where what stands around it bears the name. */
  readonly label?: string
  readonly className: string | undefined
  readonly children: ReactNode
}

/** A place that is scrolled, with the keyboard too. */
export const Scrolled = ({ label, className, children }: ScrolledProps) => (
  <section
    aria-label={label}
    className={className}
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable with the keyboard
    tabIndex={0}
  >
    {children}
  </section>
)
