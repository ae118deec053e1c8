import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { languageNames, languages } from '#i18n/words.ts'
import type { Blueprint } from '#model/blueprint.ts'
import { useSession } from '#session/session.ts'
import { readyInstrumentIds } from '#templates/instruments/readyInstruments.ts'
import controls from '../inspector/controls/Control.module.css'
import { contentLanguage, makeSurvey, serviceOf } from './newSurvey.ts'
import styles from './Surveys.module.css'

interface NewSurveyProps {
  readonly blueprint: Blueprint
  /** True where there is no survey yet, and so nothing to go back to. */
  readonly first: boolean
  readonly onDone: () => void
}

/** The instruments to choose from, and for whom the questions are written. */
export function NewSurvey({ blueprint, first, onDone }: NewSurveyProps) {
  const { t } = useTranslation()
  const id = useId()
  const spoken = useSession((state) => state.language)
  const [service, setService] = useState(() => serviceOf(blueprint))
  const [language, setLanguage] = useState(() => contentLanguage(blueprint, spoken))
  return (
    <section className={styles['making']} aria-labelledby={`${id}title`}>
      <h2 id={`${id}title`}>{t('surveys.newTitle')}</h2>
      {first && <p className={styles['hint']}>{t('surveys.none')}</p>}
      <div className={styles['fields']}>
        <label className={`${styles['field']} ${styles['wide']}`}>
          <span>{t('surveys.service')}</span>
          <input
            className={controls['box']}
            value={service}
            aria-describedby={`${id}hint`}
            onChange={(event) => setService(event.currentTarget.value)}
          />
          <small id={`${id}hint`}>{t('surveys.serviceHint')}</small>
        </label>
        <label className={styles['field']}>
          <span>{t('surveys.language')}</span>
          <select
            className={controls['box']}
            value={language}
            onChange={({ currentTarget: { value } }) => setLanguage(value === 'zh-CN' ? 'zh-CN' : 'en')}
          >
            {languages.map((each) => (
              <option key={each} value={each}>
                {languageNames[each]}
              </option>
            ))}
          </select>
        </label>
      </div>
      <ul className={styles['instruments']}>
        {readyInstrumentIds.map((each) => (
          <li key={each}>
            <button
              type="button"
              onClick={() => makeSurvey(blueprint, each, { service, language }, t) && onDone()}
            >
              <b>{t(`surveys.ready.${each}.name`)}</b>
              <span>{t(`surveys.ready.${each}.about`)}</span>
            </button>
          </li>
        ))}
      </ul>
      {!first && (
        <button type="button" className={styles['action']} onClick={onDone}>
          {t('surveys.cancelNew')}
        </button>
      )}
    </section>
  )
}
