import { useTranslation } from 'react-i18next'
import type { Id } from '#model/blueprint.ts'
import type { MethodStep } from '#model/methodSteps.ts'
import { useSession, useSessionPieces } from '#session/session.ts'
import { linksPlan } from '../fields/listPlans.ts'
import type { MarkTable } from '../fields/marksByStep.ts'
import { emotion, stepPlan } from '../fields/stepFields.ts'
import { FieldRows } from './FieldRows.tsx'
import styles from './Inspector.module.css'
import { ListRows } from './ListRows.tsx'
import { MarkSection } from './MarkSection.tsx'
import { More } from './More.tsx'
import { Section } from './Section.tsx'
import { Shares } from './Shares.tsx'

const usual: readonly MarkTable[] = ['failPoints', 'standards', 'touchpoints']

/** What a step of the method is about comes first. */
const sections: Readonly<Record<MethodStep, readonly MarkTable[]>> = {
  draw: usual,
  failPoints: usual,
  standards: ['standards', 'failPoints', 'touchpoints'],
  evidence: ['touchpoints', 'standards', 'failPoints'],
}

/** All that is known of one step, and its marks. */
export function StepInspector({ id }: { readonly id: Id }) {
  const { t } = useTranslation()
  const view = useSession((state) => state.view)
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
      {sections[view].map((table) => (
        <MarkSection key={table} table={table} step={id} />
      ))}
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
      {record?.kind === 'decision' && <Shares decision={id} />}
      <More of="steps">
        <div className={styles['rows']} style={{ marginTop: 6 }}>
          <FieldRows table="steps" id={id} lines={stepPlan.rare} />
        </div>
        <ListRows owner={{ table: 'steps', ids: [id] }} record={record} plan={linksPlan} />
      </More>
    </>
  )
}
