import { IconPlus } from '@tabler/icons-react'
import { type ComponentProps, useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { Words } from '#i18n/words.ts'
import type { RecordOf } from '#model/blueprint.ts'
import { amountHint } from '../fields/amountHints.ts'
import { problemProps } from './controls/control.ts'
import controls from './controls/Control.module.css'
import styles from './Measurements.module.css'
import { type DraftPart, useMeasurementDraft } from './useMeasurementDraft.ts'

interface MeasurementFormProps {
  /** Whose values are entered; undefined where none is chosen yet. */
  readonly standard: RecordOf<'standards'> | undefined
  /** All in one line, where there is room. */
  readonly wide?: boolean
}

/** Enters one measurement after the other; a block that is pasted into the value adds many at once. */
export function MeasurementForm({ standard, wide = false }: MeasurementFormProps) {
  const { t } = useTranslation()
  const id = useId()
  const { draft, problem, valueField, write, add, onKeyDown, onPaste } = useMeasurementDraft(standard)
  const field = (part: DraftPart, label: string): ComponentProps<'input'> => ({
    id: `${id}${part}`,
    'aria-label': label,
    className: controls['box'],
    value: draft[part],
    autoComplete: 'off',
    onChange: (event) => write(part, event.currentTarget.value),
    onKeyDown,
    ...problemProps(`${id}${part}`, problem?.part === part),
  })
  return (
    <fieldset
      aria-label={t('measurements.add')}
      className={wide ? styles['wideForm'] : styles['form']}
      title={wide ? undefined : t('measurements.pasteHint')}
    >
      <input
        ref={valueField}
        {...field('value', t('measurements.value'))}
        placeholder={t('measurements.value') + example(standard, t)}
        onPaste={onPaste}
      />
      <input type="date" max="9999-12-31" {...field('day', t('measurements.date'))} />
      <input
        {...field('sample', t('measurements.sample'))}
        placeholder={t('measurements.sample')}
        inputMode="numeric"
      />
      <input {...field('source', t('measurements.source'))} placeholder={t('measurements.source')} />
      <button type="button" className={styles['add']} onClick={add}>
        <IconPlus size={14} aria-hidden />
        {t('measurements.addShort')}
      </button>
      {problem && (
        <p id={`${id}${problem.part}-problem`} role="alert" className={styles['problem']}>
          {problem.text}
        </p>
      )}
    </fieldset>
  )
}

/** Shares and times can be typed in more than one way. */
function example(standard: RecordOf<'standards'> | undefined, t: Words): string {
  if (!standard || (standard.measure === 'number' && standard.unit === undefined)) return ''
  const hint = amountHint(standard, t)
  return hint === '' ? '' : ` (${hint})`
}
