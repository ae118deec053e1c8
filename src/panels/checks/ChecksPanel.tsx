import { SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSession } from '#session/session.ts'
import styles from './Checks.module.css'
import { countBySeverity } from './countBySeverity.ts'
import { FindingsList } from './FindingsList.tsx'
import { RulesList } from './RulesList.tsx'
import { SeveritySign } from './SeveritySign.tsx'
import { useChecked } from './useChecked.ts'

const shownNames = ['findings', 'rules'] as const
type Shown = (typeof shownNames)[number]

/** What the checks found, as a list that leads to each place and mends what can be mended; and the rules themselves. */
export function ChecksPanel() {
  const { t } = useTranslation()
  const [shown, setShown] = useState<Shown>('findings')
  const checked = useChecked()
  return (
    <div className={styles['panel']} data-checks data-register="checks">
      <div className={styles['head']}>
        <SegmentedControl<Shown>
          size="xs"
          aria-label={t('checks.pages.label')}
          value={shown}
          data={shownNames.map((value) => ({ value, label: t(`checks.pages.${value}`) }))}
          onChange={setShown}
        />
        {checked && shown === 'findings' && (
          <ul className={styles['counts']}>
            {countBySeverity(checked.findings).map(({ severity, count }) => (
              <li key={severity}>
                <SeveritySign of={severity} />
                {t(`checks.counts.${severity}`, { count })}
              </li>
            ))}
          </ul>
        )}
        <OffCount show={shown === 'findings'} onShow={() => setShown('rules')} />
        {checked && shown === 'findings' && checked.findings.length > 0 && (
          <p id={keysId} className={styles['keys']}>
            {t('checks.keys')}
          </p>
        )}
      </div>
      <div className={styles['list']}>
        {shown === 'rules' ? (
          <RulesList findings={checked?.findings ?? []} />
        ) : checked ? (
          <FindingsList checked={checked} describedBy={keysId} />
        ) : (
          <output className={styles['told']}>{t('checks.looking')}</output>
        )}
      </div>
    </div>
  )
}

const keysId = 'checks-keys'

/** What is switched off is not forgotten: how much it is, and the way to it. */
function OffCount({ show, onShow }: { readonly show: boolean; readonly onShow: () => void }) {
  const { t } = useTranslation()
  const count = useSession(({ checksOff }) => checksOff.length)
  if (!show || count === 0) return null
  return (
    <p className={styles['off']}>
      {t('checks.offCount', { count })}{' '}
      <button type="button" className={styles['link']} onClick={onShow}>
        {t('checks.showRules')}
      </button>
    </p>
  )
}
