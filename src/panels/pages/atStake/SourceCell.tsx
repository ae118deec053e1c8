import { useTranslation } from 'react-i18next'
import { stakeInput } from '#analysis/atStake/stakeInputs.ts'
import { stakeSourceText } from '#i18n/stakeText.ts'
import type { Blueprint } from '#model/blueprint.ts'
import type { StakeFigure } from '#model/vocabulary.ts'
import { useDraft } from '../../fields/useDraft.ts'
import controls from '../../inspector/controls/Control.module.css'
import styles from './AtStake.module.css'
import { writeFigure } from './writeFigure.ts'

interface SourceCellProps {
  readonly blueprint: Blueprint
  readonly name: StakeFigure
  /** What the figure is called. */
  readonly label: string
}

/** Where a figure is from. What is counted from the blueprint has no other source, what is not given none at all. */
export function SourceCell({ blueprint, name, label }: SourceCellProps) {
  const { t } = useTranslation()
  const { value, own, source } = stakeInput(blueprint, name)
  const isDefault = source !== null && 'named' in source
  const draft = useDraft({
    shown: source !== null && 'written' in source ? source.written : '',
    keep: (typed) => {
      const text = typed.trim()
      if (value !== null) writeFigure(name, { value, ...(text === '' ? {} : { source: text }) })
      return null
    },
    tell: () => {},
  })
  if (value === null) return null
  if (!own && !isDefault) return <span className={styles['counted']}>{stakeSourceText(source, t)}</span>
  return (
    <input
      aria-label={t('atStake.sourceOf', { figure: label })}
      className={`${controls['box']} ${styles['quiet']}`}
      autoComplete="off"
      placeholder={isDefault ? (stakeSourceText(source, t) ?? '') : t('atStake.sourceHint')}
      title={stakeSourceText(source, t) ?? undefined}
      value={draft.text}
      onChange={(event) => draft.onText(event.currentTarget.value)}
      onKeyDown={draft.onKeyDown}
      onBlur={draft.onBlur}
    />
  )
}
