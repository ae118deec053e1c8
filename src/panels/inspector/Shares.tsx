import { IconAlertTriangle } from '@tabler/icons-react'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Words } from '#i18n/words.ts'
import type { Id } from '#model/blueprint.ts'
import { useSession } from '#session/session.ts'
import { fieldText } from '../fields/fieldText.ts'
import { writeField } from '../fields/writeField.ts'
import { FieldControl } from './controls/FieldControl.tsx'
import styles from './Inspector.module.css'
import { type ShareSum, shareSum, type WayOut, waysOut } from './waysOut.ts'

/** How customers part at a decision: the share of each way out, and what the shares add up to. */
export function Shares({ decision }: { readonly decision: Id }) {
  const { t } = useTranslation()
  const blueprint = useSession((state) => state.blueprint)
  const ways = blueprint ? waysOut(blueprint, decision) : []
  if (ways.length === 0) return null
  const sum = shareSum(ways)
  return (
    <fieldset className={styles['shares']} aria-label={t('inspector.headings.shares')}>
      <div className={styles['sub']}>{t('inspector.headings.shares')}</div>
      {ways.map((way) => (
        <Share key={way.connection} way={way} />
      ))}
      <p className={sum.is === 'off' ? `${styles['hint']} ${styles['off']}` : styles['hint']}>
        {sum.is === 'off' && <IconAlertTriangle size={14} aria-hidden />}
        <output>{sumText(sum, t)}</output>
      </p>
    </fieldset>
  )
}

function sumText(sum: ShareSum, t: Words): string {
  switch (sum.is) {
    case 'equal':
      return t('inspector.shares.equal')
    case 'whole':
      return t('inspector.shares.whole')
    case 'off':
      return t('inspector.shares.off', { sum: percent(sum.sum, t) })
    case 'rest':
      return `${t('inspector.shares.sum', { sum: percent(sum.sum, t) })}. ${t('inspector.shares.rest')}`
  }
}

const percent = (share: number, t: Words) =>
  fieldText({ is: 'share' }, Math.round(share * 10_000) / 10_000, null, t)

function Share({ way: { connection, to, share } }: { readonly way: WayOut }) {
  const { t } = useTranslation()
  const id = useId()
  const [problem, setProblem] = useState<string | null>(null)
  const name = useSession(({ blueprint }) => blueprint?.steps.get(to)?.name) || t('inspector.unnamed')
  const label = useSession(({ blueprint }) => blueprint?.connections.get(connection)?.label)
  return (
    <div className={styles['row']}>
      <label className={styles['name']} htmlFor={id}>
        {label === undefined || label === '' ? name : `${label} → ${name}`}
      </label>
      <FieldControl
        id={id}
        label={t('inspector.shares.to', { step: name })}
        kind={{ is: 'share' }}
        value={share}
        record={null}
        hint={t('inspector.hints.share')}
        invalid={problem !== null}
        write={(value) => writeField({ table: 'connections', ids: [connection] }, { key: 'share' }, value)}
        tell={setProblem}
      />
      {problem !== null && (
        <p id={`${id}-problem`} role="alert" className={styles['problem']}>
          {problem}
        </p>
      )}
    </div>
  )
}
