import { ChoiceControl } from './ChoiceControl.tsx'
import type { ControlProps } from './control.ts'
import { DayControl } from './DayControl.tsx'
import { TextControl } from './TextControl.tsx'
import { YesControl } from './YesControl.tsx'

/** The control that fits what a field holds. */
export function FieldControl(props: ControlProps) {
  switch (props.kind.is) {
    case 'choice':
    case 'choices':
      return <ChoiceControl {...props} />
    case 'day':
      return <DayControl {...props} />
    case 'yes':
      return <YesControl {...props} />
    default:
      return <TextControl {...props} />
  }
}
