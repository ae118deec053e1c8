import { useTranslation } from 'react-i18next'
import { useSession } from '#session/session.ts'
import styles from './Canvas.module.css'

/** Says the selected step to those who do not see it. */
export function Announcer() {
  const { t } = useTranslation()
  const text = useSession(({ blueprint, selection }) => {
    const [ref] = selection
    const step = ref?.table === 'steps' ? blueprint?.steps.get(ref.id) : undefined
    if (!blueprint || !step) return ''
    const name = step.name === '' ? t('canvas.unnamed') : step.name
    const lane = blueprint.lanes.get(step.lane)?.name ?? ''
    const phase = step.phase === undefined ? undefined : blueprint.phases.get(step.phase)?.name
    return phase === undefined
      ? t('canvas.stepAnnouncement', { name, lane })
      : t('canvas.stepAnnouncementInPhase', { name, lane, phase })
  })
  return (
    <div className={styles['spoken']} aria-live="polite">
      {text}
    </div>
  )
}
