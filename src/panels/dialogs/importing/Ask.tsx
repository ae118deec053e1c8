import { NativeSelect } from '@mantine/core'

interface AskProps<Value extends string> {
  readonly label: string
  readonly value: Value | ''
  readonly options: readonly { readonly value: Value; readonly label: string }[]
  /** What stands there while nothing is said. */
  readonly unsaid?: string
  readonly onSay: (value: Value) => void
}

/** A question with a guess for its answer. */
export function Ask<Value extends string>({ label, value, options, unsaid, onSay }: AskProps<Value>) {
  return (
    <NativeSelect
      size="xs"
      label={label}
      value={value}
      data={[...(unsaid === undefined ? [] : [{ value: '', label: unsaid }]), ...options]}
      onChange={({ currentTarget }) =>
        options.filter((each) => each.value === currentTarget.value).forEach((each) => onSay(each.value))
      }
    />
  )
}
