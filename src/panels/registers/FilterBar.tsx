import { IconX } from '@tabler/icons-react'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Blueprint } from '#model/blueprint.ts'
import type { RegisterName } from '#session/sessionState.ts'
import { type Attention, attentionOf, attentions } from '../fields/attention.ts'
import { AttentionSign } from '../fields/AttentionMark.tsx'
import { FacetPicker } from './FacetPicker.tsx'
import { type Facet, registerFacets } from './facets.ts'
import styles from './FilterBar.module.css'
import type { RegisterRow } from './registerRows.ts'
import { isFiltering, type RowFilter, withValue } from './rowFilter.ts'

interface FilterBarProps {
  readonly register: RegisterName
  readonly blueprint: Blueprint
  readonly rows: readonly RegisterRow[]
  readonly filter: RowFilter
  readonly onFilter: (filter: RowFilter) => void
  /** How many rows are shown now. */
  readonly shown: number
  /** Shows all again, whatever hides some. */
  readonly onClear: () => void
}

/** What filters a register, what in it asks for attention, and whether rows are hidden. */
export function FilterBar({ register, blueprint, rows, filter, onFilter, shown, onClear }: FilterBarProps) {
  const { t } = useTranslation()
  const facets: readonly Facet[] = registerFacets[register]
  const hides = shown < rows.length || isFiltering(filter)
  return (
    <fieldset className={styles['bar']} aria-label={t('registers.filters')}>
      {facets.map((facet) => (
        <FacetPicker
          key={facet}
          facet={facet}
          blueprint={blueprint}
          rows={rows}
          chosen={filter.chosen[facet] ?? []}
          onToggle={(value) => onFilter(withValue(filter, facet, value))}
        />
      ))}
      {register === 'failPoints' && (
        <AttentionChips
          rows={rows}
          on={filter.attention}
          onToggle={(attention) =>
            onFilter({ ...filter, attention: filter.attention === attention ? null : attention })
          }
        />
      )}
      <output className={styles['shown']}>
        {hides ? t('registers.shown', { shown, all: rows.length }) : ''}
      </output>
      {hides && (
        <button type="button" className={styles['clear']} onClick={onClear}>
          <IconX size={13} aria-hidden />
          {t('registers.clearFilters')}
        </button>
      )}
    </fieldset>
  )
}

interface AttentionChipsProps {
  readonly rows: readonly RegisterRow[]
  readonly on: Attention | null
  readonly onToggle: (attention: Attention) => void
}

/** How many rows are overdue, or of high priority without an owner: each shows its rows alone. */
function AttentionChips({ rows, on, onToggle }: AttentionChipsProps) {
  const { t } = useTranslation()
  const counts = useMemo(
    () =>
      attentions.map((attention) => ({
        attention,
        count: rows.filter((row) => attentionOf(row.standing).includes(attention)).length,
      })),
    [rows],
  )
  return counts
    .filter(({ attention, count }) => count > 0 || attention === on)
    .map(({ attention, count }) => (
      <button
        key={attention}
        type="button"
        className={styles['chip']}
        aria-pressed={attention === on}
        onClick={() => onToggle(attention)}
      >
        <AttentionSign of={attention} />
        {t(`registers.attentionCount.${attention}`, { count })}
      </button>
    ))
}
