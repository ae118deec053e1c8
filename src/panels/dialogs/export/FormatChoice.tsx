import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { formatGroupNames, formatsOf } from '#commands/exportConcerns.ts'
import type { ChoiceProps } from './choiceProps.ts'
import { Chips } from './Chips.tsx'
import styles from './FormatChoice.module.css'
import { Row } from './Row.tsx'

/** Which kind of file, by what it is for. */
export function FormatChoice({ choice, change }: ChoiceProps) {
  const { t } = useTranslation()
  const id = useId()
  const groups = formatGroupNames.filter((group) => formatsOf(group).length > 0)
  return (
    <div>
      <div role="radiogroup" aria-label={t('exportDialog.format')} className={styles['groups']}>
        {groups.map((group) => (
          <Row key={group} label={t(`exportDialog.groups.${group}`)} labelId={`${id}-${group}`}>
            <Chips
              name={id}
              value={choice.format}
              chips={formatsOf(group).map((value) => ({
                value,
                label: t(`exportDialog.formats.${value}.name`),
                title: t(`exportDialog.formats.${value}.text`),
              }))}
              onChoose={(format) => change({ format })}
            />
          </Row>
        ))}
      </div>
      <p className={styles['text']} aria-live="polite">
        {t(`exportDialog.formats.${choice.format}.text`)}
      </p>
    </div>
  )
}
