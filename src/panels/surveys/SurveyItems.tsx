import { IconPlus, IconVectorSpline } from '@tabler/icons-react'
import { useEffect, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Blueprint } from '#model/blueprint.ts'
import { inOrder } from '#model/order.ts'
import type { PickerOption } from '../inspector/controls/Picker.tsx'
import type { SurveyRecord } from './chosenSurvey.ts'
import { addItem, moveItem, removeItem, tieToSteps } from './surveyItems.ts'
import { itemColumns, SurveyItemRow } from './SurveyItemRow.tsx'
import styles from './Surveys.module.css'

interface SurveyItemsProps {
  readonly blueprint: Blueprint
  readonly survey: SurveyRecord
}

/** The questions of a survey: a row each, edited in place. */
export function SurveyItems({ blueprint, survey }: SurveyItemsProps) {
  const { t } = useTranslation()
  const place = useRef<HTMLElement>(null)
  const focus = useLaterFocus(place)
  return (
    <section ref={place} aria-label={t('surveys.items.title')} className={styles['items']}>
      <div className={styles['itemsHead']}>
        <h2>{t('surveys.items.title')}</h2>
        {/* Only questions of a dimension can be tied by it: NPS, CSAT, CES and CSI ask one thing. */}
        {itemColumns(survey).includes('dimension') && (
          <button
            type="button"
            className={styles['action']}
            title={t('surveys.items.tieHint')}
            onClick={() => tieToSteps(blueprint, survey.id, t)}
          >
            <IconVectorSpline size={15} aria-hidden />
            {t('surveys.items.tie')}
          </button>
        )}
      </div>
      {survey.items.length === 0 ? (
        <p className={styles['hint']}>{t('surveys.items.none')}</p>
      ) : (
        <ItemTable blueprint={blueprint} survey={survey} onFocus={focus} />
      )}
      <button
        type="button"
        className={styles['action']}
        onClick={() => {
          const id = addItem(survey.id)
          if (id) focus(`[data-item="${id}"] textarea`)
        }}
      >
        <IconPlus size={15} aria-hidden />
        {t('surveys.items.add')}
      </button>
    </section>
  )
}

interface ItemTableProps extends SurveyItemsProps {
  /** Told by a selector where the focus goes next. */
  readonly onFocus: (selector: string) => void
}

function ItemTable({ blueprint, survey, onFocus }: ItemTableProps) {
  const { t } = useTranslation()
  const steps = useMemo(() => stepOptions(blueprint), [blueprint])
  const columns = itemColumns(survey)
  const { id, items } = survey
  return (
    <table>
      <thead>
        <tr>
          {columns.map((name) => (
            <th
              key={name}
              scope="col"
              data-column={name}
              title={name === 'reversed' ? t('surveys.items.reversedHint') : undefined}
            >
              {t(`surveys.items.head.${name}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {items.map((item, at) => (
          <SurveyItemRow
            key={item.id}
            survey={id}
            item={item}
            at={at}
            last={at === items.length - 1}
            columns={columns}
            steps={steps}
            onMove={(by, what) => {
              const within = `[data-does="${what}"]${what === 'text' ? ' textarea' : ''}`
              if (moveItem(id, item.id, by)) onFocus(`[data-item="${item.id}"] ${within}`)
            }}
            onRemove={() => {
              const next = items[at + 1] ?? items[at - 1]
              removeItem(survey, item.id, t)
              if (next) onFocus(`[data-item="${next.id}"] [data-does="remove"]`)
            }}
          />
        ))}
      </tbody>
    </table>
  )
}

/** Puts the focus somewhere in the table once the document has brought it there. */
function useLaterFocus(place: { readonly current: HTMLElement | null }) {
  const wanted = useRef<string | null>(null)
  useEffect(() => {
    const found = wanted.current === null ? null : place.current?.querySelector<HTMLElement>(wanted.current)
    if (!found) return
    wanted.current = null
    found.focus()
  })
  return (selector: string) => {
    wanted.current = selector
  }
}

const stepOptions = ({ steps, lanes }: Blueprint): PickerOption[] => {
  const named = inOrder(steps).filter(({ kind, name }) => kind !== 'note' && name.trim() !== '')
  const counts = new Map<string, number>()
  for (const { name } of named) counts.set(name, (counts.get(name) ?? 0) + 1)
  return named.map(({ id, name, lane }) => ({
    value: id,
    word: (counts.get(name) ?? 0) > 1 ? `${name} (${lanes.get(lane)?.name ?? ''})` : name,
  }))
}
