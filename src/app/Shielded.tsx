import { Button } from '@mantine/core'
import { Component, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './Shielded.module.css'

interface Props {
  readonly children: ReactNode
}

/** Keeps an error in one part of the page from taking the rest with it. A class, since React tells errors to no function. */
export class Shielded extends Component<Props, { readonly broken: boolean }> {
  override state = { broken: false }

  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true }
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children
    return <Broken onAgain={() => this.setState({ broken: false })} />
  }
}

function Broken({ onAgain }: { readonly onAgain: () => void }) {
  const { t } = useTranslation()
  return (
    <div role="alert" className={styles['broken']}>
      <p>{t('app.broken')}</p>
      <Button size="xs" variant="default" onClick={onAgain}>
        {t('app.tryAgain')}
      </Button>
    </div>
  )
}
