import { useTranslation } from 'react-i18next'
import type { Id } from '#model/blueprint.ts'
import { phaseFields } from '../fields/drawingFields.ts'
import { ColorRow } from './ColorRow.tsx'
import { DeleteSelection } from './DeleteSelection.tsx'
import { FieldRows } from './FieldRows.tsx'
import styles from './Inspector.module.css'
import { Section } from './Section.tsx'

/** One phase of the journey. */
export function PhaseInspector({ id }: { readonly id: Id }) {
  const { t } = useTranslation()
  return (
    <Section title={t('inspector.headings.phase')}>
      <div className={styles['rows']}>
        <FieldRows table="phases" id={id} lines={phaseFields} />
        <ColorRow table="phases" id={id} without="plain" />
      </div>
      <DeleteSelection words={t('inspector.delete')} />
    </Section>
  )
}
