import { useId } from 'react'
import { type Chip, Chips } from './Chips.tsx'
import { Row } from './Row.tsx'

interface ChipRowProps<Value> {
  readonly label: string
  readonly chips: readonly Chip<Value>[]
  readonly value: Value
  readonly onChoose: (value: Value) => void
  readonly hint?: string
}

/** A named choice of one of a few. */
export function ChipRow<Value extends string>({ label, hint, ...chips }: ChipRowProps<Value>) {
  const id = useId()
  return (
    <Row label={label} labelId={id} hint={hint}>
      <div role="radiogroup" aria-labelledby={id}>
        <Chips {...chips} />
      </div>
    </Row>
  )
}
