import type { Ref } from 'react'
import { useTranslation } from 'react-i18next'
import type { ExportChoice } from '#commands/exportChoice.ts'
import { isConcerned, isListFormat } from '#commands/exportConcerns.ts'
import styles from './ExportPreview.module.css'
import { ListTables } from './ListTables.tsx'
import { Scrolled } from '../Scrolled.tsx'
import type { Shown } from './useExportPreview.ts'

interface ExportPreviewProps {
  readonly choice: ExportChoice
  readonly shown: Shown
  /** Whether the picture is seen large, and not as a whole. */
  readonly near: boolean
  readonly onNear: (near: boolean) => void
  /** Measures the place of the picture. */
  readonly place: Ref<HTMLDivElement>
}

/** What will come out: the drawing, the first rows of each list. */
export function ExportPreview({ choice, shown, near, onNear, place }: ExportPreviewProps) {
  const { t } = useTranslation()
  const { preview, address, why, waiting } = shown
  const drawn = !isListFormat(choice.format)
  const pages = preview?.picture?.pages
  return (
    <section className={styles['preview']} aria-label={t('exportDialog.preview')} aria-busy={waiting}>
      {drawn && (
        <div ref={place} className={styles['picture']}>
          <Picture
            address={address}
            width={preview?.picture?.width ?? 0}
            transparent={isConcerned(choice.format, 'background') && choice.background === 'transparent'}
            near={near}
            paged={typeof pages === 'number'}
          />
          {typeof pages === 'number' && (
            <span className={styles['count']}>{t('exportDialog.pageCount', { count: pages })}</span>
          )}
          <button type="button" className={styles['zoom']} onClick={() => onNear(!near)}>
            {t(near ? 'exportDialog.fit' : 'exportDialog.enlarge')}
          </button>
        </div>
      )}
      {preview && preview.lists.length > 0 && <ListTables lists={preview.lists} />}
      {!preview && (
        <p className={styles['message']}>
          {why === null ? t('exportDialog.previewing') : t('exportDialog.noPreview', { why })}
        </p>
      )}
    </section>
  )
}

interface PictureProps {
  readonly address: string | null
  /** px of the drawing */
  readonly width: number
  readonly transparent: boolean
  readonly near: boolean
  /** Whether it shows pages, each as large as it is. */
  readonly paged: boolean
}

/** So wide is a picture that is seen large at most, in px. */
export const widestNear = 8192

function Picture({ address, width, transparent, near, paged }: PictureProps) {
  const { t } = useTranslation()
  if (address === null) return null
  const words = t('exportDialog.picture')
  const ground = { 'data-transparent': transparent, 'data-paged': paged }
  if (!near)
    return (
      <div className={styles['scroll']}>
        <img src={address} alt={words} {...ground} />
      </div>
    )
  return (
    <Scrolled className={styles['near']} label={t('exportDialog.enlarge')}>
      <img
        src={address}
        alt={words}
        {...ground}
        {...(!paged && { style: { width: Math.min(width, widestNear) } })}
      />
    </Scrolled>
  )
}
