import { Combobox, useCombobox } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import { type KeyboardEvent, type ReactNode, useEffect } from 'react'
import { undoByKey } from '../../fields/undoByKey.ts'
import styles from './Control.module.css'

/** One thing to choose: a sign or number before it, where there is one. */
export interface PickerOption {
  readonly value: string
  readonly word: string
  readonly sign?: string
}

interface PickerProps {
  readonly id: string
  readonly label: string
  readonly options: readonly PickerOption[]
  readonly chosen: readonly string[]
  /** Shown as chosen for nobody, so that what is kept can be cleared. */
  readonly clear?: string
  readonly className: string | undefined
  /** The width of the list in px, where it is wider than its button. */
  readonly listWidth?: number
  /** Stays open, for choosing several. */
  readonly several?: boolean
  readonly onChoose: (value: string | null) => void
  readonly children: ReactNode
}

/** A button that opens a list to choose from. A typed letter or digit chooses without opening it; Delete clears. */
export function Picker(props: PickerProps) {
  const { id, label, options, chosen, clear, className, listWidth, several, onChoose, children } = props
  const box = useCombobox({ onDropdownClose: () => box.resetSelectedOption() })
  const { dropdownOpened, selectActiveOption } = box
  // The arrow keys go on from what is chosen.
  useEffect(() => {
    if (dropdownOpened) selectActiveOption()
  }, [dropdownOpened, selectActiveOption])
  const submit = (value: string) => {
    onChoose(value === '' ? null : value)
    if (!several) box.closeDropdown()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    // Escape closes the list alone: the next one leaves the inspector.
    if (event.key === 'Escape' && dropdownOpened) event.preventDefault()
    if (undoByKey(event) || event.ctrlKey || event.metaKey || event.altKey || several) return
    if ((event.key === 'Delete' || event.key === 'Backspace') && clear !== undefined && chosen.length > 0)
      onChoose(null)
    const found = event.key === ' ' ? undefined : optionFor(options, chosen[0], event.key)
    if (found === undefined) return
    onChoose(found)
    box.closeDropdown()
  }
  return (
    <Combobox
      store={box}
      onOptionSubmit={submit}
      position="bottom-end"
      shadow="md"
      width={listWidth ?? 'target'}
      keepMounted={false}
    >
      <Combobox.Target targetType="button" withExpandedAttribute>
        <button
          type="button"
          id={id}
          aria-label={label}
          className={className}
          onClick={() => box.toggleDropdown()}
          onKeyDown={onKeyDown}
          onBlur={() => box.closeDropdown()}
        >
          {children}
        </button>
      </Combobox.Target>
      <Combobox.Dropdown>
        <List label={label} options={options} chosen={chosen} clear={clear} several={several} />
      </Combobox.Dropdown>
    </Combobox>
  )
}

type ListProps = Pick<PickerProps, 'label' | 'options' | 'chosen'> & {
  readonly clear: string | undefined
  readonly several: boolean | undefined
}

function List({ label, options, chosen, clear, several }: ListProps) {
  return (
    <Combobox.Options
      mah={280}
      style={{ overflowY: 'auto' }}
      aria-label={label}
      aria-multiselectable={several}
    >
      {options.map((option) => (
        <Option key={option.value} option={option} on={chosen.includes(option.value)} />
      ))}
      {clear !== undefined && chosen.length > 0 && !several && (
        <Option option={{ value: '', word: clear }} on={false} />
      )}
    </Combobox.Options>
  )
}

function Option({ option, on }: { readonly option: PickerOption; readonly on: boolean }) {
  const className = option.value === '' ? `${styles['option']} ${styles['empty']}` : styles['option']
  return (
    <Combobox.Option value={option.value} active={on} aria-selected={on} className={className}>
      {option.sign !== undefined && <b>{option.sign}</b>}
      <span>{option.word}</span>
      {on && <IconCheck size={14} aria-hidden />}
    </Combobox.Option>
  )
}

/** The next option that begins with what was typed, behind the one chosen; among numbers, 0 stands for 10. */
function optionFor(
  options: readonly PickerOption[],
  chosen: string | undefined,
  key: string,
): string | undefined {
  if (key.length !== 1) return undefined
  if (/\d/.test(key)) return options.find(({ sign }) => sign === (key === '0' ? '10' : key))?.value
  const at = options.findIndex(({ value }) => value === chosen)
  const behind = [...options.slice(at + 1), ...options.slice(0, at + 1)]
  return behind.find(({ word }) => word.toLowerCase().startsWith(key.toLowerCase()))?.value
}
