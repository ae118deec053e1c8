import { useTranslation } from 'react-i18next'
import { useSession } from '#session/session.ts'
import { severalStepFields } from '../fields/stepFields.ts'
import { valueOf } from '../fields/written.ts'
import { DeleteSelection } from './DeleteSelection.tsx'
import { FieldRow } from './FieldRow.tsx'
import styles from './Inspector.module.css'
import { Section } from './Section.tsx'

/** Several things at once: how many, what the steps among them have in common, and a way to delete them. */
export function SeveralInspector() {
  const { t } = useTranslation()
  const selection = useSession((state) => state.selection)
  const steps = useSession((state) => state.blueprint?.steps)
  const count = selection.length
  const allSteps = selection.every(({ table }) => table === 'steps')
  const records = allSteps && steps ? selection.flatMap(({ id }) => steps.get(id) ?? []) : []
  return (
    <Section
      title={allSteps ? t('inspector.several.steps', { count }) : t('inspector.several.things', { count })}
    >
      {records.length > 0 && <p className={styles['hint']}>{t('inspector.several.hint')}</p>}
      <div className={styles['rows']} style={{ marginTop: 8 }}>
        {records.length > 0 &&
          severalStepFields.map((field) => {
            const values = new Set(records.map((record) => valueOf(record, field)))
            const [common] = values.size === 1 ? values : []
            return (
              <FieldRow
                key={field.key}
                owner={{ table: 'steps', ids: records.map(({ id }) => id) }}
                record={{ [field.key]: common }}
                fields={[field]}
                {...(values.size > 1 ? { placeholder: t('inspector.mixed') } : {})}
              />
            )
          })}
      </div>
      <DeleteSelection words={t('inspector.several.delete')} />
    </Section>
  )
}
