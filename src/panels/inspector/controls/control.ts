import type { FieldKind } from '../../fields/field.ts'

/** What every control of a field is given. */
export interface ControlProps {
  readonly id: string
  /** What the control is called for those who do not see its label. */
  readonly label: string
  readonly kind: FieldKind
  /** `undefined` where the field is empty. */
  readonly value: unknown
  /** The record that the field belongs to. */
  readonly record: unknown
  /** Shown in the place of a value. */
  readonly placeholder?: string
  /** An example of what may be typed. */
  readonly hint?: string
  /** True while what was typed cannot be kept; the words stand in the element `${id}-problem`. */
  readonly invalid: boolean
  /** Keeps a value, `undefined` to clear, and what was said with it of other fields; false where it was refused. */
  readonly write: (value: unknown, also?: Readonly<Record<string, unknown>>) => boolean
  /** Says why what was typed cannot be kept, null once that is over. */
  readonly tell: (problem: string | null) => void
  /** True where the field shall take the focus, its text selected, since its record has just been made. */
  readonly fresh?: boolean
}

/** What links a control with the words about its problem. */
export const problemProps = (id: string, invalid: boolean) =>
  invalid ? { 'aria-invalid': true as const, 'aria-describedby': `${id}-problem` } : {}
