import { ConnectionInspector } from './ConnectionInspector.tsx'
import { LaneInspector } from './LaneInspector.tsx'
import { PhaseInspector } from './PhaseInspector.tsx'
import { SeveralInspector } from './SeveralInspector.tsx'
import { StepInspector } from './StepInspector.tsx'
import type { Subject } from './subject.ts'

interface SelectedInspectorProps {
  readonly subject: Exclude<Subject, { is: 'blueprint' }>
}

/** The fields of what is selected. */
export const SelectedInspector = ({ subject }: SelectedInspectorProps) => fieldsOf(subject)

function fieldsOf(subject: SelectedInspectorProps['subject']) {
  switch (subject.is) {
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
