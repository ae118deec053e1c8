import type { Words } from '#i18n/words.ts'
import { attentionOf } from '../fields/attention.ts'
import { handlingText } from '../fields/handlingText.ts'
import { wholeService } from '../fields/marksByStep.ts'
import type { Worked } from './registerPlans.ts'
import type { RegisterRow } from './registerRows.ts'

/** A worked-out value in words; empty where there is none. */
export function workedText(name: Worked, row: RegisterRow | undefined, t: Words): string {
  if (!row) return ''
  switch (name) {
    case 'stepName':
      return row.step === wholeService ? t('registers.wholeService') : row.stepName
    case 'priority':
      return row.priority ? t(`terms.actionPriority.${row.priority}`) : ''
    case 'state':
      return row.state ? t(`terms.standardState.${row.state}`) : ''
    case 'attention':
      return attentionOf(row.standing ?? row.handled)
        .map((each) => t(`registers.attention.${each}`))
        .join(t('registers.listComma'))
    case 'expectedRpn':
      return figure(row.standing?.expected?.rpn)
    case 'achievedRpn':
      return figure(row.standing?.achieved?.rpn)
    case 'gain':
    case 'expectedGain':
      return figure(row.standing?.[name])
    case 'handling':
    case 'pastLimit':
    case 'timeToAcknowledge':
    case 'timeToResolve':
      return row.handled ? handlingText(name, row.handled, t) : ''
    default:
      return figure(row[name])
  }
}

const figure = (value: string | number | null | undefined) => String(value ?? '')
