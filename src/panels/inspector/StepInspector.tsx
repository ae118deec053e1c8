import { Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import type { Id } from '#model/blueprint.ts'
import { useSession, useSessionPieces } from '#session/session.ts'
import type { ViewName } from '#session/sessionState.ts'
import { linksPlan } from '../fields/listPlans.ts'
import type { MarkTable } from '../fields/marksByStep.ts'
import { emotion, stepPlan } from '../fields/stepFields.ts'
import { GapSection } from '../surveys/measureParts.ts'
import { ComplaintSection } from './ComplaintSection.tsx'
import { FieldRows } from './FieldRows.tsx'
import styles from './Inspector.module.css'
import { ListRows } from './ListRows.tsx'
import { MarkSection } from './MarkSection.tsx'
import { More } from './More.tsx'
import { PlaceRows } from './PlaceRows.tsx'
import { Section } from './Section.tsx'
import { Shares } from './Shares.tsx'

const usual: readonly MarkTable[] = ['failPoints', 'standards', 'touchpoints']

/** What a view is about comes first. */
const sections: Readonly<Record<ViewName, readonly MarkTable[]>> = {
  draw: usual,
  failPoints: usual,
  standards: ['standards', 'failPoints', 'touchpoints'],
  evidence: ['touchpoints', 'standards', 'failPoints'],
  measure: usual,
}

/** All that is known of one step, and its marks. */
export function StepInspector({ id }: { readonly id: Id }) {
  const { t } = useTranslation()
  const view = useSession((state) => state.view)
  return (
    <>
      {view === 'measure' && <Said step={id} />}
      <Section title={t('inspector.headings.step')}>
        <StepFields id={id} />
      </Section>
      {sections[view].map((table) => (
        <MarkSection key={table} table={table} step={id} />
      ))}
      <ComplaintSection step={id} />
    </>
  )
}

/** What customers say of the step, or of the touchpoint of it that is selected. */
function Said({ step }: { readonly step: Id }) {
  const touchpoint = useSession(({ selection }) =>
    selection.length === 1 && selection[0]?.table === 'touchpoints' ? selection[0].id : null,
  )
  return (
    <Suspense fallback={null}>
      {touchpoint === null ? (
        <GapSection table="steps" id={step} />
      ) : (
        <GapSection table="touchpoints" id={touchpoint} />
      )}
    </Suspense>
  )
}

/** Where a step stands comes after what it is. */
const named = stepPlan.usual.slice(0, 2)
const others = stepPlan.usual.slice(2)

function StepFields({ id }: { readonly id: Id }) {
  const { record, felt } = useSessionPieces(({ blueprint }) => {
    const step = blueprint?.steps.get(id)
    return { record: step, felt: step !== undefined && blueprint?.lanes.get(step.lane)?.kind === 'customer' }
  })
  return (
    <>
      <div className={styles['rows']}>
        <FieldRows table="steps" id={id} lines={named} />
        <PlaceRows id={id} />
        <FieldRows table="steps" id={id} lines={felt ? [...others, emotion] : others} />
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
