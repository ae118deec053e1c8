import { Combobox, useCombobox } from '@mantine/core'
import { IconCheck, IconChevronDown } from '@tabler/icons-react'
import { createContext, memo, useContext, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Blueprint } from '#model/blueprint.ts'
import { type Facet, facetOptions, facetWord } from './facets.ts'
import styles from './FilterBar.module.css'
import type { RegisterRow } from './registerRows.ts'

/** The rows that are filtered, and the blueprint they come from. */
export interface Filtered {
  readonly rows: readonly RegisterRow[]
  readonly blueprint: Blueprint
}

/** What the lists are worked out from, while one is open: not handed to each picker, since it changes with every edit. */
export const FilteredContext = createContext<Filtered | null>(null)

interface FacetPickerProps {
  readonly facet: Facet
  readonly chosen: readonly string[]
  /** What is chosen, in words; empty where nothing is. */
  readonly words: string
  readonly onToggle: (facet: Facet, value: string) => void
}

/** The list takes no empty value: this stands for it. */
const noneOf = ' none'

/** A button that opens a list of the values there are, to choose any number of them. */
export const FacetPicker = memo(function FacetPicker({ facet, chosen, words, onToggle }: FacetPickerProps) {
  const { t } = useTranslation()
  const box = useCombobox({ onDropdownClose: () => box.resetSelectedOption() })
  // Kept, so that the button says that it is open as soon as the list stands in the page.
  const [list, setList] = useState<HTMLDivElement | null>(null)
  const { selectFirstOption } = box
  useEffect(() => {
    if (list) selectFirstOption()
  }, [list, selectFirstOption])
  const name = t(`registers.facets.${facet}`)
  const label = words === '' ? name : t('registers.facetChosen', { facet: name, chosen: words })
  return (
    <Combobox
      store={box}
      onOptionSubmit={(value) => onToggle(facet, value === noneOf ? '' : value)}
      position="bottom-start"
      shadow="md"
      width={240}
      keepMounted={false}
    >
      <Combobox.Target targetType="button" withExpandedAttribute>
        <button
          type="button"
          aria-label={label}
          className={`${styles['facet']} ${words === '' ? '' : styles['on']}`}
          onClick={() => box.toggleDropdown()}
          onBlur={() => box.closeDropdown()}
        >
          <span>{label}</span>
          <IconChevronDown size={13} aria-hidden />
        </button>
      </Combobox.Target>
      <Combobox.Dropdown>
        <Values facet={facet} chosen={chosen} name={name} listRef={setList} />
      </Combobox.Dropdown>
    </Combobox>
  )
})

interface ValuesProps extends Pick<FacetPickerProps, 'facet' | 'chosen'> {
  readonly name: string
  readonly listRef: (list: HTMLDivElement | null) => void
}

/** The values that there are, worked out while the list is open alone. */
function Values({ facet, chosen, name, listRef }: ValuesProps) {
  const { t } = useTranslation()
  const filtered = useContext(FilteredContext)
  if (!filtered) return null
  const { rows, blueprint } = filtered
  return (
    <Combobox.Options
      ref={listRef}
      mah={280}
      style={{ overflowY: 'auto' }}
      aria-label={name}
      aria-multiselectable
    >
      {facetOptions(facet, rows, blueprint).map(({ value, count }) => {
        const on = chosen.includes(value)
        return (
          <Combobox.Option
            key={value}
            value={value || noneOf}
            active={on}
            aria-selected={on}
            className={styles['value']}
          >
            <span>{facetWord(facet, value, blueprint, t)}</span>
            <span className={styles['count']}>{count}</span>
            <IconCheck size={14} aria-hidden visibility={on ? 'visible' : 'hidden'} />
          </Combobox.Option>
        )
      })}
    </Combobox.Options>
  )
}
