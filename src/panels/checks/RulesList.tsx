import { useTranslation } from 'react-i18next'
import type { Check, Finding } from '#analysis/checks/check.ts'
import { checks } from '#analysis/checks/checks.ts'
import { session, useSession } from '#session/session.ts'
import styles from './Checks.module.css'
import { SeveritySign } from './SeveritySign.tsx'
import { switchRule } from './switchRule.ts'

/** Every rule with its switch: those that are off first, so that they are not forgotten. */
export function RulesList({ findings }: { readonly findings: readonly Finding[] }) {
  const { t } = useTranslation()
  const checksOff = useSession((state) => state.checksOff)
  const off = checks.filter(({ id }) => checksOff.includes(id))
  const on = checks.filter(({ id }) => !checksOff.includes(id))
  return (
    <div className={styles['rules']}>
      <p className={styles['told']}>{t('checks.rules.explain')}</p>
      <fieldset className={styles['group']}>
        <legend>{t('checks.rules.off')}</legend>
        {off.length === 0 && <p className={styles['told']}>{t('checks.rules.nothing')}</p>}
        {off.map((check) => (
          <Rule key={check.id} check={check} on={false} found={0} />
        ))}
        {checksOff.length > 1 && (
          <button
            type="button"
            className={styles['link']}
            onClick={() => session.setState({ checksOff: [] })}
          >
            {t('checks.rules.allOn')}
          </button>
        )}
      </fieldset>
      <fieldset className={styles['group']}>
        <legend>{t('checks.rules.on')}</legend>
        <div className={styles['columns']}>
          {on.map((check) => (
            <Rule
              key={check.id}
              check={check}
              on
              found={findings.filter((finding) => finding.check === check.id).length}
            />
          ))}
        </div>
      </fieldset>
    </div>
  )
}

interface RuleProps {
  readonly check: Check
  readonly on: boolean
  readonly found: number
}

function Rule({ check: { id, severity, words }, on, found }: RuleProps) {
  const { t } = useTranslation()
  const language = useSession((state) => state.language)
  return (
    <label className={styles['rule']}>
      <input type="checkbox" checked={on} onChange={(event) => switchRule(id, event.currentTarget.checked)} />
      <SeveritySign of={severity} />
      <span>
        {words[language].title}
        <span className={styles['found']}>
          {' '}
          · {t(`checks.severity.${severity}`)}
          {found > 0 && ` · ${t('checks.rules.found', { count: found })}`}
        </span>
      </span>
    </label>
  )
}
