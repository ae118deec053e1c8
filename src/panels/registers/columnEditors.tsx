import type { Words } from '#i18n/words.ts'
import { rateOptions } from '../fields/rateOptions.ts'
import { ratingOf } from '../fields/ratings.ts'
import type { PickerOption } from '../inspector/controls/Picker.tsx'
import { ChoiceEditor } from './ChoiceEditor.tsx'
import { mountedEditor } from './mountedEditor.tsx'
import { RateEditor } from './RateEditor.tsx'
import type { ColumnField } from './registerPlans.ts'

/** The editor of what is chosen from a list: that of the moment it opens. */
export const choiceEditor = (options: () => readonly PickerOption[], label: string) =>
  mountedEditor((props) => <ChoiceEditor {...props} options={options()} label={label} />)

/** The editor of one of the three numbers of a rating, with its scale in words. */
export function rateEditor(field: ColumnField, t: Words) {
  const options = rateOptions(ratingOf(field)?.part ?? 'severity', t)
  const label = t('registers.rate', { part: t(`inspector.fields.${field.label}`) })
  return mountedEditor((props) => <RateEditor {...props} options={options} label={label} />)
}
