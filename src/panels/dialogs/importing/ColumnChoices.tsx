import { NativeSelect } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import styles from './Import.module.css'

interface ColumnChoicesProps<Role extends string> {
  /** What each column holds, as far as it is known. */
  readonly columns: readonly (Role | null)[]
  /** What stands above the columns; nothing where the table has no headings. */
  readonly headings: readonly string[]
  /** What a column may hold. */
  readonly roles: readonly { readonly value: Role; readonly label: string }[]
  readonly onSay: (columns: readonly (Role | null)[]) => void
}

/** What the columns hold, guessed already: each answer can be corrected. */
export function ColumnChoices<Role extends string>({
  columns,
  headings,
  roles,
  onSay,
}: ColumnChoicesProps<Role>) {
  const { t } = useTranslation()
  const data = [{ value: '', label: t('importing.leftOut') }, ...roles]
  const labelOf = (at: number) => {
    const name = headings[at] ?? ''
    const number = at + 1
    return name === '' ? t('importing.column', { number }) : t('importing.columnNamed', { number, name })
  }
  // What a column takes over, the one that had it holds no more.
  const say = (at: number, role: Role | null) =>
    onSay(columns.map((each, i) => (i === at ? role : each === role ? null : each)))
  return (
    <fieldset className={styles['columns']}>
      <legend>{t('importing.columns')}</legend>
      {columns.map((role, at) => (
        <NativeSelect
          key={at}
          size="xs"
          label={labelOf(at)}
          value={role ?? ''}
          data={data}
          onChange={({ currentTarget: { value } }) =>
            say(at, roles.find((each) => each.value === value)?.value ?? null)
          }
        />
      ))}
    </fieldset>
  )
}
