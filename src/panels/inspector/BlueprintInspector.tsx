import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { About } from '#model/blueprint.ts'
import { useSession } from '#session/session.ts'
import { aboutFields, headerFields } from '../fields/aboutFields.ts'
import type { Field } from '../fields/field.ts'
import { wholeService } from '../fields/marksByStep.ts'
import { FieldRow } from './FieldRow.tsx'
import styles from './Inspector.module.css'
import { MarkSection } from './MarkSection.tsx'
import { Section } from './Section.tsx'

/** What the blueprint says of itself, and the standards that hold for all of it. */
export function BlueprintInspector() {
  const { t } = useTranslation()
  return (
    <>
      <Section title={t('inspector.headings.blueprint')}>
        <AboutRows fields={aboutFields} />
      </Section>
      <Header />
      <MarkSection table="standards" step={wholeService} />
    </>
  )
}

function Header() {
  const { t } = useTranslation()
  const [open, setOpen] = useState(false)
  return (
    <Section title={t('inspector.headings.header')} fold={{ open, toggle: () => setOpen(!open) }}>
      {open && <AboutRows fields={headerFields} />}
    </Section>
  )
}

function AboutRows({ fields }: { readonly fields: readonly Field<About>[] }) {
  const about = useSession((state) => state.blueprint?.about)
  return (
    <div className={styles['rows']}>
      {fields.map((field) => (
        <FieldRow key={field.key} owner={{ table: 'about' }} record={about} fields={[field]} />
      ))}
    </div>
  )
}
