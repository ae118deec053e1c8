import type { ReactNode } from 'react'
import type { Id } from '#model/blueprint.ts'

/** What the fields of a mark are given. */
export interface MarkBodyProps {
  readonly id: Id
  /** True where the mark has just been made: its first field takes the focus. */
  readonly fresh: boolean
  /** Stands beside “more fields”. */
  readonly beside: ReactNode
}
