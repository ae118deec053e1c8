import { IconArrowDown, IconArrowUp, IconChevronDown, IconX } from '@tabler/icons-react'
import { type KeyboardEvent, type ReactNode, useId } from 'react'
import { useTranslation } from 'react-i18next'
import { readings } from '#analysis/surveys/instruments.ts'
import type { Id } from '#model/blueprint.ts'
import { dimensions } from '#model/vocabulary.ts'
import controls from '../inspector/controls/Control.module.css'
import { Picker, type PickerOption } from '../inspector/controls/Picker.tsx'
import type { SurveyRecord } from './chosenSurvey.ts'
import { DraftField } from './DraftField.tsx'
import { setItem, type SurveyItem } from './surveyItems.ts'
import styles from './Surveys.module.css'
import { numberText, typedNumber } from './typedNumber.ts'

const allColumns = ['number', 'text', 'dimension', 'steps', 'weight', 'reversed', 'actions'] as const
export type ItemColumn = (typeof allColumns)[number]

/** The columns that mean something for a survey: items weigh only in an index, and dimensions only where there are some. */
export function itemColumns({ instrument, items }: SurveyRecord): ItemColumn[] {
  const hasDimensions =
    readings[instrument].dimensions.length > 0 || items.some(({ dimension }) => dimension !== undefined)
  const left: ItemColumn[] = [
    ...(hasDimensions ? [] : (['dimension'] as const)),
    ...(instrument === 'csi' || items.some(({ weight }) => weight !== undefined)
      ? []
      : (['weight'] as const)),
  ]
  return allColumns.filter((column) => !left.includes(column))
}

interface SurveyItemRowProps {
  readonly survey: Id
  readonly item: SurveyItem
  /** Counted from 0. */
  readonly at: number
  readonly last: boolean
  readonly columns: readonly ItemColumn[]
  readonly steps: readonly PickerOption[]
  /** Told where to, and which control has the focus. */
  readonly onMove: (by: -1 | 1, what: 'text' | 'up' | 'down') => void
  readonly onRemove: () => void
}

export function SurveyItemRow(props: SurveyItemRowProps) {
  const { survey, item, at, columns } = props
  const { t } = useTranslation()
  const number = at + 1
  const cells: Readonly<Record<ItemColumn, ReactNode>> = {
    number: number,
    text: <ItemText {...props} number={number} />,
    dimension: <DimensionChoice survey={survey} item={item} number={number} />,
    steps: <StepsChoice {...props} number={number} />,
    weight: (
      <DraftField
        label={t('surveys.items.weightOf', { number })}
        shown={numberText(item.weight)}
        hint="1"
        numeric
        keep={(typed) => {
          const read = typedNumber(typed, t, { notBelow: true })
          if ('problem' in read) return read.problem
          setItem(survey, item.id, 'weight', read.value)
          return null
        }}
      />
    ),
    reversed: (
      <input
        type="checkbox"
        aria-label={t('surveys.items.reversedOf', { number })}
        checked={item.reversed === true}
        onChange={({ currentTarget: { checked } }) =>
          setItem(survey, item.id, 'reversed', checked ? true : undefined)
        }
      />
    ),
    actions: <RowActions {...props} number={number} />,
  }
  return (
    <tr data-item={item.id}>
      {columns.map((column) => (
        <td key={column} data-column={column}>
          {cells[column]}
        </td>
      ))}
    </tr>
  )
}

interface Numbered {
  readonly number: number
}

/** Alt with an arrow moves the question. */
function ItemText({ survey, item, number, onMove }: SurveyItemRowProps & Numbered) {
  const { t } = useTranslation()
  const onKey = (event: KeyboardEvent<HTMLElement>) => {
    const by = event.altKey ? ({ ArrowUp: -1, ArrowDown: 1 } as const)[event.key] : undefined
    if (by === undefined) return
    event.preventDefault()
    onMove(by, 'text')
  }
  return (
    <div data-does="text">
      <DraftField
        label={t('surveys.items.textOf', { number })}
        shown={item.text}
        long
        keep={(typed) => {
          setItem(survey, item.id, 'text', typed.replaceAll(/\s*\n\s*/g, ' ').trim())
          return null
        }}
        onKey={onKey}
      />
    </div>
  )
}

function DimensionChoice({
  survey,
  item,
  number,
}: Numbered & { readonly survey: Id; readonly item: SurveyItem }) {
  const { t } = useTranslation()
  return (
    <select
      className={controls['box']}
      aria-label={t('surveys.items.dimensionOf', { number })}
      value={item.dimension ?? ''}
      onChange={({ currentTarget: { value } }) =>
        setItem(
          survey,
          item.id,
          'dimension',
          dimensions.find((each) => each === value),
        )
      }
    >
      <option value="">{t('surveys.items.noDimension')}</option>
      {dimensions.map((each) => (
        <option key={each} value={each}>
          {t(`terms.dimension.${each}`)}
        </option>
      ))}
    </select>
  )
}

function StepsChoice({ survey, item, steps, number }: SurveyItemRowProps & Numbered) {
  const { t } = useTranslation()
  const id = useId()
  const chosen = item.steps ?? []
  const names = chosen.map((step) => steps.find(({ value }) => value === step)?.word ?? t('surveys.untitled'))
  const label = t('surveys.items.stepsOf', { number })
  const choose = (step: string | null) => {
    if (step === null) return
    const next = chosen.includes(step) ? chosen.filter((each) => each !== step) : [...chosen, step]
    setItem(survey, item.id, 'steps', next.length > 0 ? next : undefined)
  }
  return (
    <Picker
      id={id}
      label={names.length > 0 ? `${label}: ${names.join(t('registers.listComma'))}` : label}
      options={steps}
      chosen={chosen}
      several
      listWidth={280}
      className={`${controls['box']} ${controls['choice']}`}
      onChoose={choose}
    >
      <span
        className={names.length > 0 ? '' : controls['empty']}
        title={names.join(t('registers.listComma'))}
      >
        {names.length === 0
          ? t('surveys.items.noSteps')
          : names.length === 1
            ? names[0]
            : t('surveys.items.steps', { count: names.length })}
      </span>
      <IconChevronDown size={14} aria-hidden />
    </Picker>
  )
}

function RowActions({ at, last, onMove, onRemove, number }: SurveyItemRowProps & Numbered) {
  const { t } = useTranslation()
  const move = (by: -1 | 1, what: 'up' | 'down', not: boolean) => (
    <button
      type="button"
      data-does={what}
      className={styles['sign']}
      aria-label={t(`surveys.items.${what}`, { number })}
      title={t(`surveys.items.${what}`, { number })}
      aria-disabled={not}
      onClick={() => !not && onMove(by, what)}
    >
      {by < 0 ? <IconArrowUp size={15} aria-hidden /> : <IconArrowDown size={15} aria-hidden />}
    </button>
  )
  return (
    <div className={styles['rowActions']}>
      {move(-1, 'up', at === 0)}
      {move(1, 'down', last)}
      <button
        type="button"
        data-does="remove"
        className={styles['sign']}
        aria-label={t('surveys.items.remove', { number })}
        title={t('surveys.items.remove', { number })}
        onClick={onRemove}
      >
        <IconX size={15} aria-hidden />
      </button>
    </div>
  )
}
