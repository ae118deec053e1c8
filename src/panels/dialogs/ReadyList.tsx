import { IconCheck, IconPlus } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { limitText, standardText } from '#analysis/standardText.ts'
import type { ReadyStandard } from '#templates/standards/readyStandards.ts'
import { ListOption } from './ListOption.tsx'
import styles from './ReadyStandardsDialog.module.css'
import type { ListKeys } from './useListKeys.ts'

interface ReadyListProps {
  readonly shown: readonly ReadyStandard[]
  /** How often each was added, by its id in the catalogue. */
  readonly added: ReadonlyMap<string, number>
  readonly keys: ListKeys
  readonly onAdd: (ready: ReadyStandard) => void
}

/** The ready standards that fit; a click adds one, so does Enter in the search above. */
export function ReadyList({ shown, added, keys, onAdd }: ReadyListProps) {
  const { t } = useTranslation()
  if (shown.length === 0) return <p className={styles['none']}>{t('standards.ready.none')}</p>
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a select shows no more than a line of text for each
    <div id={keys.list} role="listbox" aria-label={t('standards.ready.list')} className={styles['list']}>
      {shown.map((ready, at) => (
        <Entry
          key={ready.id}
          id={keys.entry(at)}
          ready={ready}
          times={added.get(ready.id) ?? 0}
          current={at === keys.at}
          onAdd={() => {
            keys.move(at)
            onAdd(ready)
          }}
        />
      ))}
    </div>
  )
}

interface EntryProps {
  readonly id: string
  readonly ready: ReadyStandard
  readonly times: number
  readonly current: boolean
  readonly onAdd: () => void
}

function Entry({ id, ready, times, current, onAdd }: EntryProps) {
  const { t } = useTranslation()
  const { standard, industry, dimension } = ready
  const limit = limitText(standard)
  const where = `${t(`standards.ready.industries.${industry}`)} · ${t(`terms.dimension.${dimension}`)}`
  const how = [standard.method, standard.frequency].filter((each) => each !== undefined).join(' · ')
  return (
    <ListOption id={id} className={styles['entry']} current={current} onChoose={onAdd}>
      <span className={styles['icon']}>
        {times > 0 ? <IconCheck size={16} aria-hidden /> : <IconPlus size={16} aria-hidden />}
      </span>
      <span className={styles['what']}>
        <strong>{standard.metric}</strong>
        <span>{how}</span>
        <span>{where}</span>
      </span>
      <span className={styles['figures']}>
        <b>{standardText(standard)}</b>
        {limit !== null && <span>{t('standards.ready.tolerated', { limit })}</span>}
        {times > 0 && <span className={styles['added']}>{t('standards.ready.times', { count: times })}</span>}
      </span>
    </ListOption>
  )
}
