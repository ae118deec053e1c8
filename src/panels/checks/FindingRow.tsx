import { IconEyeOff, IconTool } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Finding } from '#analysis/checks/check.ts'
import { checkTitle, findingText, fixLabel } from '#analysis/checks/findingText.ts'
import { fixOf } from '#analysis/checks/findings.ts'
import type { Blueprint } from '#model/blueprint.ts'
import { useSession } from '#session/session.ts'
import styles from './Checks.module.css'
import { SeveritySign } from './SeveritySign.tsx'

interface FindingRowProps {
  readonly finding: Finding
  /** The snapshot in which it was found. */
  readonly blueprint: Blueprint
  /** True for the row that the Tab key comes to; its buttons come next. */
  readonly current: boolean
  readonly onGo: () => void
  readonly onFix: () => void
  readonly onOff: () => void
}

/** One finding: how bad, what, where, and what can be done about it. */
export function FindingRow({ finding, blueprint, current, onGo, onFix, onOff }: FindingRowProps) {
  const { t } = useTranslation()
  const language = useSession((state) => state.language)
  const { check, severity, step, ref } = finding
  const sentence = findingText(finding, language)
  const fix = fixOf(blueprint, finding) ? fixLabel(check, language) : null
  const stepName = step === undefined ? undefined : blueprint.steps.get(step)?.name || t('inspector.unnamed')
  const tabIndex = current ? 0 : -1
  const off = t('checks.off', { rule: checkTitle(check, language) })
  return (
    <tr tabIndex={tabIndex} className={styles['row']} data-finding={finding.key}>
      <td className={styles['severity']}>
        <SeveritySign of={severity} />
        <span className={styles['word']}>{t(`checks.severity.${severity}`)}</span>
      </td>
      <td className={styles['sentence']}>
        <button type="button" tabIndex={-1} className={styles['go']} onClick={onGo}>
          {sentence}
        </button>
      </td>
      <td className={styles['step']}>{stepName ?? (ref ? t(`terms.record.${ref.table}`) : '')}</td>
      <td className={styles['actions']}>
        {fix !== null && (
          <button
            type="button"
            tabIndex={tabIndex}
            className={styles['action']}
            aria-label={t('checks.fixAs', { fix })}
            title={fix}
            onClick={onFix}
          >
            <IconTool size={15} aria-hidden />
            {t('checks.fix')}
          </button>
        )}
        <button
          type="button"
          tabIndex={tabIndex}
          className={styles['action']}
          aria-label={off}
          title={off}
          onClick={onOff}
        >
          <IconEyeOff size={15} aria-hidden />
        </button>
      </td>
    </tr>
  )
}
