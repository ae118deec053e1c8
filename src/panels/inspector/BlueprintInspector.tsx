import { Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSession } from '#session/session.ts'
import { aboutFields, headerFields } from '../fields/aboutFields.ts'
import { wholeService } from '../fields/marksByStep.ts'
import { ProposedFailPoints } from '../surveys/measureParts.ts'
import { AboutRows } from './AboutRows.tsx'
import { MarkSection } from './MarkSection.tsx'
import { MoneyFields } from './MoneyFields.tsx'
import { Section } from './Section.tsx'

/** What the blueprint says of itself, and the standards that hold for all of it. */
export function BlueprintInspector() {
  const { t } = useTranslation()
  const measuring = useSession(({ view }) => view === 'measure')
  return (
    <>
      {measuring && (
        <Suspense fallback={null}>
          <ProposedFailPoints />
        </Suspense>
      )}
      <Section title={t('inspector.headings.blueprint')}>
        <AboutRows fields={aboutFields} />
      </Section>
      <Money />
      <Header />
      <MarkSection table="standards" step={wholeService} />
    </>
  )
}

function Money() {
  const { t } = useTranslation()
  const known = useSession((state) => state.blueprint?.about.economics !== undefined)
  const [open, setOpen] = useState(known)
  return (
    <Section title={t('inspector.headings.money')} fold={{ open, toggle: () => setOpen(!open) }}>
      {open && <MoneyFields />}
    </Section>
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
