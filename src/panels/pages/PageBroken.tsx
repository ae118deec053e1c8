import { useTranslation } from 'react-i18next'
import styles from './Page.module.css'

/** What is shown where a page cannot be fetched: nothing is lost, it can be tried again. */
export function PageBroken() {
  const { t } = useTranslation()
  return (
    <p role="alert" className={styles['message']}>
      {t('registers.broken')}
    </p>
  )
}
