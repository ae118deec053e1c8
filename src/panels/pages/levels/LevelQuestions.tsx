import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type ServiceLevel, rungOf } from '#analysis/quality/levelGaps.ts'
import { type Given, serviceLevelReached } from '#analysis/surveys/serviceLevelReached.ts'
import type { Id } from '#model/blueprint.ts'
import { serviceLevels } from '#model/vocabulary.ts'
import styles from './Levels.module.css'
import { writeLevel } from './LevelSelect.tsx'

const rungs = ['core', 'emotional', 'extra', 'unexpected'] as const

/** What a level promises: every rung up to it. */
const givenBy = (level: ServiceLevel | null): Given => {
  const reached = level === null ? -1 : rungOf(level)
  return { core: reached >= 0, emotional: reached >= 1, extra: reached >= 2, unexpected: reached >= 3 }
}

interface LevelQuestionsProps {
  readonly touchpoint: Id
  readonly name: string
  readonly level: ServiceLevel | null
  readonly onDone: () => void
}

/** Four questions, rung by rung, that propose where a touchpoint stands. */
export function LevelQuestions({ touchpoint, name, level, onDone }: LevelQuestionsProps) {
  const { t } = useTranslation()
  const [given, setGiven] = useState(() => givenBy(level))
  const reached = serviceLevelReached(given)
  const highest = rungs.findLastIndex((rung) => given[rung])
  const isBroken = highest > (reached === null ? -1 : serviceLevels.indexOf(reached))
  return (
    <fieldset className={styles['questions']}>
      <legend>{t('levels.ask.title', { touchpoint: name })}</legend>
      {rungs.map((rung, i) => (
        <label key={rung} className={styles['question']}>
          <input
            type="checkbox"
            // oxlint-disable-next-line jsx-a11y/no-autofocus -- opened by whoever wants to answer
            autoFocus={i === 0}
            checked={given[rung]}
            onChange={(event) => setGiven({ ...given, [rung]: event.currentTarget.checked })}
          />
          {t(`levels.ask.${rung}`)}
        </label>
      ))}
      <output className={styles['proposed']}>
        {reached === null
          ? t('levels.ask.nothing')
          : t('levels.ask.proposed', { level: t(`terms.serviceLevel.${reached}`) })}{' '}
        {isBroken && t('levels.ask.broken')}
      </output>
      <div className={styles['answers']}>
        {reached !== null && (
          <Button
            size="compact-sm"
            onClick={() => {
              writeLevel(touchpoint, 'level', reached)
              onDone()
            }}
          >
            {t('levels.ask.take', { level: t(`terms.serviceLevel.${reached}`) })}
          </Button>
        )}
        <Button size="compact-sm" variant="default" onClick={onDone}>
          {t('levels.ask.close')}
        </Button>
      </div>
    </fieldset>
  )
}
