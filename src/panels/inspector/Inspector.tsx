import { useDeferredValue } from 'react'
import { useSession, useSessionPieces } from '#session/session.ts'
import { BlueprintInspector } from './BlueprintInspector.tsx'
import { ConnectionInspector } from './ConnectionInspector.tsx'
import styles from './Inspector.module.css'
import { LaneInspector } from './LaneInspector.tsx'
import { PhaseInspector } from './PhaseInspector.tsx'
import { SeveralInspector } from './SeveralInspector.tsx'
import { StepInspector } from './StepInspector.tsx'
import { type Subject, subjectOf } from './subject.ts'

/** The fields of what is selected; of the blueprint itself where nothing is. Fills its container. */
export function Inspector() {
  const open = useSession((state) => state.blueprint !== null)
  const subject = useSessionPieces((state) => subjectOf(state.blueprint, state.selection))
  // The canvas shows what was selected first: its fields may come a frame later.
  const shown = useDeferredValue(subject)
  return (
    <div className={styles['inspector']} data-inspector>
      {open && <Shown subject={shown} />}
    </div>
  )
}

function Shown({ subject }: { readonly subject: Subject }) {
  switch (subject.is) {
    case 'blueprint':
      return <BlueprintInspector />
    case 'several':
      return <SeveralInspector />
    case 'step':
      return <StepInspector key={subject.id} id={subject.id} />
    case 'connection':
      return <ConnectionInspector key={subject.id} id={subject.id} />
    case 'lane':
      return <LaneInspector key={subject.id} id={subject.id} />
    case 'phase':
      return <PhaseInspector key={subject.id} id={subject.id} />
  }
}
