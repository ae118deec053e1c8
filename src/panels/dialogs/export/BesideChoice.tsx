import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { titleFields, titlesOf, withTitle } from '#commands/exportChoice.ts'
import { apartIn, besides, isConcerned } from '#commands/exportConcerns.ts'
import { useSession } from '#session/session.ts'
import { useToday } from '../../fields/useToday.ts'
import controls from '../../inspector/controls/Control.module.css'
import styles from './BesideChoice.module.css'
import type { ChoiceProps } from './choiceProps.ts'
import { TickRow } from './TickRow.tsx'

/** What stands beside the drawing: the legend, and who answers for which version. */
export function BesideChoice({ choice, change }: ChoiceProps) {
  const { t } = useTranslation()
  const offered = besides.filter((each) => isConcerned(choice.format, each))
  const apart = apartIn(choice)
  return (
    <>
      <TickRow
        label={t('exportDialog.beside')}
        ticks={offered.map((value) => ({ value, label: t(`exportDialog.${value}`) }))}
        values={offered.filter((each) => choice[each])}
        onChoose={(values) =>
          change({
            ...(offered.includes('legend') && { legend: values.includes('legend') }),
            titleBlock: values.includes('titleBlock'),
          })
        }
        hint={apart === null ? undefined : t(`exportDialog.apart.${apart}`)}
      />
      {choice.titleBlock && <TitleFields choice={choice} change={change} />}
    </>
  )
}

function TitleFields({ choice, change }: ChoiceProps) {
  const { t } = useTranslation()
  const id = useId()
  const today = useToday()
  const about = useSession((state) => state.blueprint?.about)
  if (!about) return null
  const titles = titlesOf(choice, about, today)
  return (
    <fieldset className={styles['titles']} aria-label={t('exportDialog.titleBlock')}>
      {titleFields.map((field) => (
        <div key={field}>
          <label htmlFor={`${id}-${field}`}>{t(`exportDialog.titles.${field}`)}</label>
          <input
            id={`${id}-${field}`}
            type={field === 'date' ? 'date' : 'text'}
            className={controls['box']}
            value={titles[field]}
            onChange={(event) => change(withTitle(choice, about, today, [field, event.currentTarget.value]))}
          />
        </div>
      ))}
    </fieldset>
  )
}
