import { useTranslation } from 'react-i18next'
import type { Id } from '#model/blueprint.ts'
import { useSession, useSessionPieces } from '#session/session.ts'
import { linksPlan } from '../fields/listPlans.ts'
import { emotion, stepPlan } from '../fields/stepFields.ts'
import { FieldRows } from './FieldRows.tsx'
import styles from './Inspector.module.css'
import { ListRows } from './ListRows.tsx'
import { MarkSection } from './MarkSection.tsx'
import { More } from './More.tsx'
import { Section } from './Section.tsx'

/** All that is known of one step, and its marks. */
export function StepInspector({ id }: { readonly id: Id }) {
  const { t } = useTranslation()
  const place = useSession(({ blueprint }) => {
    const step = blueprint?.steps.get(id)
    const phase = step?.phase === undefined ? undefined : blueprint?.phases.get(step.phase)?.name
    const lane = step && blueprint?.lanes.get(step.lane)?.name
    return [lane, phase].filter((name) => name !== undefined && name !== '').join(' · ')
  })
  return (
    <>
      <Section title={t('inspector.headings.step')} aside={place}>
        <StepFields id={id} />
      </Section>
      <MarkSection table="failPoints" step={id} />
      <MarkSection table="standards" step={id} />
      <MarkSection table="touchpoints" step={id} />
    </>
  )
}

function StepFields({ id }: { readonly id: Id }) {
  const { record, felt } = useSessionPieces(({ blueprint }) => {
    const step = blueprint?.steps.get(id)
    return { record: step, felt: step !== undefined && blueprint?.lanes.get(step.lane)?.kind === 'customer' }
  })
  const lines = felt ? [...stepPlan.usual, emotion] : stepPlan.usual
  return (
    <>
      <div className={styles['rows']}>
        <FieldRows table="steps" id={id} lines={lines} />
      </div>
      <More of="steps">
        <div className={styles['rows']} style={{ marginTop: 6 }}>
          <FieldRows table="steps" id={id} lines={stepPlan.rare} />
        </div>
        <ListRows owner={{ table: 'steps', ids: [id] }} record={record} plan={linksPlan} />
      </More>
    </>
  )
}
