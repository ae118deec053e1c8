import { IconX } from '@tabler/icons-react'
import { memo, useCallback, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Blueprint } from '#model/blueprint.ts'
import type { RegisterName } from '#session/sessionState.ts'
import { type Attention, attentionOf, attentions } from '../fields/attention.ts'
import { AttentionSign } from '../fields/AttentionMark.tsx'
import { FacetPicker, FilteredContext } from './FacetPicker.tsx'
import { type Facet, facetWord, registerFacets } from './facets.ts'
import styles from './FilterBar.module.css'
import type { RegisterRow } from './registerRows.ts'
import { isFiltering, type RowFilter, withValue } from './rowFilter.ts'

interface FilterBarProps {
  readonly register: RegisterName
  readonly blueprint: Blueprint
  readonly rows: readonly RegisterRow[]
  readonly filter: RowFilter
  readonly onFilter: (change: (filter: RowFilter) => RowFilter) => void
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
  const filtered = useMemo(() => ({ rows, blueprint }), [rows, blueprint])
  const toggleValue = useCallback(
    (facet: Facet, value: string) => onFilter((before) => withValue(before, facet, value)),
    [onFilter],
  )
  const toggleAttention = useCallback(
    (attention: Attention) =>
      onFilter((before) => ({
        ...before,
        attention: before.attention === attention ? null : attention,
      })),
    [onFilter],
  )
  const wordsOf = (facet: Facet) =>
    (filter.chosen[facet] ?? nothing)
      .map((value) => facetWord(facet, value, blueprint, t))
      .join(t('registers.listComma'))
  return (
    <fieldset className={styles['bar']} aria-label={t('registers.filters')}>
      <FilteredContext value={filtered}>
        {facets.map((facet) => (
          <FacetPicker
            key={facet}
            facet={facet}
            chosen={filter.chosen[facet] ?? nothing}
            words={wordsOf(facet)}
            onToggle={toggleValue}
          />
        ))}
      </FilteredContext>
      {(register === 'failPoints' || register === 'complaints') && (
        <AttentionChips rows={rows} on={filter.attention} onToggle={toggleAttention} />
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

const nothing: readonly string[] = []

interface AttentionChipsProps {
  readonly rows: readonly RegisterRow[]
  readonly on: Attention | null
  readonly onToggle: (attention: Attention) => void
}

/** How many rows are overdue, or of high priority without an owner: each shows its rows alone. */
function AttentionChips({ rows, on, onToggle }: AttentionChipsProps) {
  const counts = useMemo(() => countsOf(rows), [rows])
  return attentions
    .filter((attention) => counts[attention] > 0 || attention === on)
    .map((attention) => (
      <Chip
        key={attention}
        attention={attention}
        count={counts[attention]}
        on={attention === on}
        onToggle={onToggle}
      />
    ))
}

function countsOf(rows: readonly RegisterRow[]): Record<Attention, number> {
  const counts = { overdue: 0, highWithoutOwner: 0 }
  for (const { standing, handled } of rows)
    for (const attention of attentionOf(standing ?? handled)) counts[attention]++
  return counts
}

interface ChipProps {
  readonly attention: Attention
  readonly count: number
  readonly on: boolean
  readonly onToggle: (attention: Attention) => void
}

const Chip = memo(function Chip({ attention, count, on, onToggle }: ChipProps) {
  const { t } = useTranslation()
  return (
    <button type="button" className={styles['chip']} aria-pressed={on} onClick={() => onToggle(attention)}>
      <AttentionSign of={attention} />
      {t(`registers.attentionCount.${attention}`, { count })}
    </button>
  )
})
