import { IconPlus } from '@tabler/icons-react'
import { useDeferredValue } from 'react'
import { useTranslation } from 'react-i18next'
import { gapText } from '#analysis/surveys/drawnGaps.ts'
import { gapsOnBlueprint, surveyShown } from '#analysis/surveys/gapsOnBlueprint.ts'
import { proposedFailPoints } from '#analysis/surveys/proposedFailPoints.ts'
import { addFailPoint } from '#edits/addFailPoint.ts'
import type { Words } from '#i18n/words.ts'
import type { Id, Survey } from '#model/blueprint.ts'
import { newId } from '#model/newId.ts'
import { perform } from '#session/perform.ts'
import { look, useSession } from '#session/session.ts'
import inspector from '../inspector/Inspector.module.css'
import { Section } from '../inspector/Section.tsx'
import { goTo } from '../pages/goTo.ts'
import { stepNameOf } from '../pages/stepNames.ts'
import styles from './GapSection.module.css'
import { useReadySurvey } from './useReadySurvey.ts'

const mostShown = 12

/** Steps that fall short of what customers expected and have no fail point yet: each becomes one with a click. */
export function ProposedFailPoints() {
  const { t } = useTranslation()
  const shown = useSession((state) => state.survey)
  const blueprint = useDeferredValue(useSession((state) => state.blueprint))
  const survey = useReadySurvey(blueprint && surveyShown(blueprint, shown))
  if (!blueprint || !survey) return null
  const gaps = gapsOnBlueprint(blueprint, survey)
  const proposed = proposedFailPoints(blueprint, gaps)
  return (
    <Section title={t('measure.proposed.title')} aside={survey.title}>
      {proposed.length === 0 && <p className={inspector['hint']}>{t('measure.proposed.none')}</p>}
      <ul className={styles['proposed']}>
        {proposed.slice(0, mostShown).map(({ step, mark }) => {
          const name = stepNameOf(blueprint, step, t)
          return (
            <li key={step}>
              <button
                type="button"
                className={styles['go']}
                onClick={() => goTo([{ table: 'steps', id: step }])}
              >
                {name}
              </button>
              <span className={styles['figure']}>{gapText(mark.value, gaps.against)}</span>
              <button
                type="button"
                className={inspector['quiet']}
                aria-label={t('measure.proposed.addTo', { step: name })}
                onClick={() => addFor(step, survey, mark.items[0], t)}
              >
                <IconPlus size={13} aria-hidden />
                {t('measure.proposed.add')}
              </button>
            </li>
          )
        })}
      </ul>
    </Section>
  )
}

/** The failure is what customers missed most, in the words of the survey; whoever rates it says more. */
function addFor(step: Id, survey: Survey, worst: Id | undefined, t: Words): void {
  const id = newId()
  const asked = survey.items.find((item) => item.id === worst)?.text
  const failure =
    asked === undefined ? t('measure.proposed.failure') : t('measure.proposed.failureOf', { asked })
  perform(addFailPoint, { id, step, failure }, [{ table: 'failPoints', id }])
  look({ is: 'ref', ref: { table: 'steps', id: step } })
}
