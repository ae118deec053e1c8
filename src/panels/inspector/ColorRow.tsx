import { useTranslation } from 'react-i18next'
import type { Id } from '#model/blueprint.ts'
import { useSession } from '#session/session.ts'
import { writeField } from '../fields/writeField.ts'
import { ColorControl } from './controls/ColorControl.tsx'
import styles from './Inspector.module.css'

interface ColorRowProps {
  readonly table: 'lanes' | 'phases'
  readonly id: Id
  /** What no colour of its own means. */
  readonly without: 'own' | 'plain'
}

export function ColorRow({ table, id, without }: ColorRowProps) {
  const { t } = useTranslation()
  const color = useSession((state) => state.blueprint?.[table].get(id)?.color)
  return (
    <div className={styles['row']}>
      <span className={styles['name']}>{t('inspector.fields.color')}</span>
      <ColorControl
        label={t('inspector.fields.color')}
        value={color}
        without={without}
        write={(value) => writeField({ table, ids: [id] }, { key: 'color' }, value)}
      />
    </div>
  )
}
