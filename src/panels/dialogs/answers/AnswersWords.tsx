import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { SurveyAnswerPlan, SurveyAnswerWord } from '#commands/answerImport.ts'
import type { Survey } from '#model/blueprint.ts'
import parts from '../importing/Import.module.css'
import { Scrolled } from '../Scrolled.tsx'
import styles from './ImportAnswersDialog.module.css'
import { LightSelect } from './LightSelect.tsx'
import type { AnswersImport } from './useAnswersImport.ts'

/** More different words than these are nobody's answers. */
const mostShown = 60

interface AnswersWordsProps {
  readonly running: AnswersImport
  readonly plan: SurveyAnswerPlan
}

type Value = SurveyAnswerWord['value']

/** The steps of a scale, at most eleven of them. */
const stepsOf = ({ min, max }: Survey['scale']): readonly number[] =>
  Array.from({ length: Math.min(Math.floor(max - min), 100) + 1 }, (_, i) => min + i)

const valueOf = (key: string): Value => (key === 'blank' || key === 'unknown' ? key : Number(key))

/** What each word stands for on the scale, guessed already: each guess can be corrected. */
export const AnswersWords = memo(function AnswersWords({
  running: { asked, sayPlan },
  plan,
}: AnswersWordsProps) {
  const { t } = useTranslation()
  const { min, max } = asked.scale
  if (plan.words.length === 0) return null
  const say = (text: string, value: Value) =>
    sayPlan({ ...plan, words: plan.words.map((word) => (word.text === text ? { ...word, value } : word)) })
  return (
    <section aria-label={t('answers.words')} className={styles['part']}>
      <div className={parts['line']}>
        <strong>{t('answers.words')}</strong>
        <span className={parts['text']}>{t('answers.wordsText', { min, max })}</span>
      </div>
      <Scrolled className={styles['columns']}>
        {plan.words.slice(0, mostShown).map(({ text, count, value }) => {
          const steps = stepsOf(asked.scale)
          const between = typeof value === 'number' && !steps.includes(value) ? [value] : []
          return (
            <LightSelect
              key={text}
              label={t('answers.wordCount', { text, count })}
              wrong={value === 'unknown'}
              value={String(value)}
              options={[
                { value: 'unknown', label: t('answers.wordUnknown') },
                { value: 'blank', label: t('answers.wordBlank') },
                ...[...steps, ...between]
                  .toSorted((a, b) => a - b)
                  .map((step) => ({ value: String(step), label: String(step) })),
              ]}
              onChoose={(key) => say(text, valueOf(key))}
            />
          )
        })}
      </Scrolled>
      {plan.words.length > mostShown && (
        <p className={parts['text']}>{t('answers.more', { count: plan.words.length - mostShown })}</p>
      )}
    </section>
  )
})
