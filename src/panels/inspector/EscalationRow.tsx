import { useTranslation } from 'react-i18next'
import { escalationText } from '#analysis/quality/escalationText.ts'
import { durationWords } from '#i18n/durationWords.ts'
import type { Id } from '#model/blueprint.ts'
import { useSession } from '#session/session.ts'
import styles from './Inspector.module.css'

/** To whom a matter goes, and when, in one line; nothing where it goes to nobody. */
export function EscalationRow({ standard }: { readonly standard: Id }) {
  const { t } = useTranslation()
  const record = useSession((state) => state.blueprint?.standards.get(standard))
  const text = escalationText(record ?? {}, {
    duration: durationWords(t),
    level: (time, to) => t('terms.escalationLevel', { time, to }),
  })
  if (text === null) return null
  return (
    <div className={styles['row']}>
      <span className={styles['name']}>{t('inspector.fields.escalation')}</span>
      <span className={styles['told']}>{text}</span>
    </div>
  )
}
