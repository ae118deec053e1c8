import { NativeSelect, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { dimensions } from '#model/vocabulary.ts'
import { readyIndustries, type ReadyStandard } from '#templates/standards/readyStandards.ts'
import type { ReadyFilter } from './readyFilter.ts'
import styles from './ReadyStandardsDialog.module.css'
import type { ListKeys } from './useListKeys.ts'

interface ReadyFiltersProps {
  readonly catalogue: readonly ReadyStandard[]
  readonly filter: ReadyFilter
  readonly onLook: (changed: Partial<ReadyFilter>) => void
  readonly keys: ListKeys
}

/** Search, industry and dimension. The search holds the focus; its arrow keys walk through the list below. */
export function ReadyFilters({ catalogue, filter, onLook, keys }: ReadyFiltersProps) {
  const { t } = useTranslation()
  const there = new Set(catalogue.map(({ dimension }) => dimension))
  const offered = dimensions.filter((each) => there.has(each))
  return (
    <div className={styles['filters']}>
      <TextInput
        size="xs"
        className={styles['search'] ?? ''}
        label={t('standards.ready.search')}
        placeholder={t('standards.ready.searchHint')}
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- it is an input, whose list stands below
        role="combobox"
        aria-expanded
        aria-autocomplete="list"
        aria-controls={keys.list}
        {...(keys.at < 0 ? {} : { 'aria-activedescendant': keys.entry(keys.at) })}
        data-autofocus
        value={filter.search}
        onChange={(event) => onLook({ search: event.currentTarget.value })}
        onKeyDown={keys.onKeyDown}
      />
      <NativeSelect
        size="xs"
        label={t('standards.ready.industry')}
        value={filter.industry ?? ''}
        data={[
          { value: '', label: t('standards.ready.allIndustries') },
          ...readyIndustries.map((value) => ({ value, label: t(`standards.ready.industries.${value}`) })),
        ]}
        onChange={({ currentTarget: { value } }) =>
          onLook({ industry: readyIndustries.find((each) => each === value) ?? null })
        }
      />
      <NativeSelect
        size="xs"
        label={t('standards.ready.dimension')}
        value={filter.dimension ?? ''}
        data={[
          { value: '', label: t('standards.ready.allDimensions') },
          ...offered.map((value) => ({ value, label: t(`terms.dimension.${value}`) })),
        ]}
        onChange={({ currentTarget: { value } }) =>
          onLook({ dimension: dimensions.find((each) => each === value) ?? null })
        }
      />
    </div>
  )
}
