import { type ClipboardEvent, type KeyboardEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { accepted } from '#commands/tellRefusal.ts'
import { addMeasurements } from '#edits/addMeasurements.ts'
import type { Id, RecordOf } from '#model/blueprint.ts'
import { newId } from '#model/newId.ts'
import { perform } from '#session/perform.ts'
import { fieldReading, problemText } from '../fields/fieldText.ts'
import { measuredValue, sample } from '../fields/measurementFields.ts'
import { undoByKey } from '../fields/undoByKey.ts'

/** A measurement that is being typed. */
export interface MeasurementDraft {
  readonly value: string
  /** An ISO day; empty where none is chosen. */
  readonly day: string
  readonly sample: string
  readonly source: string
}
export type DraftPart = keyof MeasurementDraft

/** What keeps a draft from being added: the part, and the words. */
export interface DraftProblem {
  readonly part: DraftPart
  readonly text: string
}

const today = () => new Date().toLocaleDateString('sv')

/** True for more than one value: lines, or cells of a row. */
const isBlock = (text: string) => /[\t\r\n]/.test(text.trim())

/** One measurement after the other: Enter adds, the value begins anew, day, sample and source stay as they are. */
export function useMeasurementDraft(standard: RecordOf<'standards'> | undefined) {
  const { t } = useTranslation()
  const [draft, setDraft] = useState<MeasurementDraft>(() => ({
    value: '',
    day: today(),
    sample: '',
    source: '',
  }))
  const [problem, setProblem] = useState<DraftProblem | null>(null)
  const valueField = useRef<HTMLInputElement | null>(null)
  const write = (part: DraftPart, text: string) => {
    setDraft((before) => ({ ...before, [part]: text }))
    setProblem(null)
  }
  const add = () => {
    if (!standard) {
      setProblem({ part: 'value', text: t('measurements.problems.standard') })
      return
    }
    const value = fieldReading(measuredValue.as, draft.value, standard, t)
    const count = fieldReading(sample.as, draft.sample, {}, t)
    const wrong = problemIn({ value, count }, draft)
    setProblem(wrong)
    valueField.current?.focus()
    if (wrong || 'problem' in value || 'problem' in count) return
    const added = measurementFrom(standard.id, value.value, count.value, draft)
    if (added && accepted(perform(addMeasurements, { all: [added] }))) write('value', '')
  }
  const problemIn = (
    { value, count }: Record<'value' | 'count', ReturnType<typeof fieldReading>>,
    { day }: MeasurementDraft,
  ): DraftProblem | null => {
    if ('problem' in value) return { part: 'value', text: problemText(value.problem, t) }
    if (day === '') return { part: 'day', text: t('measurements.problems.date') }
    return 'problem' in count ? { part: 'sample', text: t('measurements.problems.sample') } : null
  }
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter') {
      event.preventDefault()
      add()
    } else if (event.currentTarget.value === '') undoByKey(event)
  }
  const onPaste = (event: ClipboardEvent<HTMLInputElement>) => {
    const text = event.clipboardData.getData('text/plain')
    if (!isBlock(text)) return
    event.preventDefault()
    void import('#commands/measurementImport.ts').then(({ pasteMeasurements }) =>
      pasteMeasurements(text, standard?.id ?? null),
    )
  }
  return { draft, problem, valueField, write, add, onKeyDown, onPaste }
}

function measurementFrom(standard: Id, value: unknown, count: unknown, { day, source }: MeasurementDraft) {
  if (typeof value !== 'number') return null
  const from = source.trim()
  return {
    id: newId(),
    standard,
    value,
    at: day,
    ...(typeof count === 'number' ? { sample: count } : {}),
    ...(from === '' ? {} : { source: from }),
  }
}
