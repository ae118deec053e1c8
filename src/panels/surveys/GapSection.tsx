import { useDeferredValue } from 'react'
import { useTranslation } from 'react-i18next'
import { gapText } from '#analysis/surveys/drawnGaps.ts'
import { type GapMark, gapsOnBlueprint, surveyShown } from '#analysis/surveys/gapsOnBlueprint.ts'
import { resultOf } from '#analysis/surveys/resultOf.ts'
import type { Id, Survey } from '#model/blueprint.ts'
import { useSession } from '#session/session.ts'
import inspector from '../inspector/Inspector.module.css'
import { Section } from '../inspector/Section.tsx'
import styles from './GapSection.module.css'
import { useReadySurvey } from './useReadySurvey.ts'

interface GapSectionProps {
  readonly table: 'steps' | 'touchpoints'
  readonly id: Id
}

/** What customers said of a step or a touchpoint, item by item, the worst first. */
export function GapSection({ table, id }: GapSectionProps) {
  const { t } = useTranslation()
  const shown = useSession((state) => state.survey)
  const blueprint = useDeferredValue(useSession((state) => state.blueprint))
  const survey = useReadySurvey(blueprint && surveyShown(blueprint, shown))
  if (!blueprint || !survey) return null
  const mark = gapsOnBlueprint(blueprint, survey)[table].get(id)
  return (
    <Section title={t('measure.heading')} aside={survey.title}>
      {mark ? (
        <Said survey={survey} mark={mark} />
      ) : (
        <p className={inspector['hint']}>{t('measure.notAsked')}</p>
      )}
    </Section>
  )
}

function Said({ survey, mark }: { readonly survey: Survey; readonly mark: GapMark }) {
  const { t } = useTranslation()
  const result = resultOf(survey)
  const against = result.by === 'gap' ? 'expectation' : 'mean'
  const texts = new Map(survey.items.map(({ id, text }) => [id, text]))
  const items = mark.items.flatMap((id) => result.items.find((item) => item.id === id) ?? [])
  const dimensions = result.dimensions.filter(({ dimension }) => mark.dimensions.includes(dimension))
  return (
    <>
      <p className={styles['value']} data-level={mark.level}>
        <strong>{gapText(mark.value, against)}</strong> {t(`canvas.gap.${mark.level}`)}
      </p>
      <ul className={styles['items']}>
        {items.map(({ id, value, dimension }) => (
          <li key={id}>
            <span>{texts.get(id)}</span>
            <span className={styles['figure']}>{value && gapText(value.mean, against)}</span>
            <span className={styles['aside']}>
              {[
                ...(dimension ? [t(`terms.dimension.${dimension}`)] : []),
                ...(value ? [t('measure.answers', { count: value.n })] : []),
              ].join(' · ')}
            </span>
          </li>
        ))}
        {items.length === 0 &&
          dimensions.map(({ dimension, value }) => (
            <li key={dimension}>
              <span>{t(`terms.dimension.${dimension}`)}</span>
              <span className={styles['figure']}>{value && gapText(value.mean, against)}</span>
              <span className={styles['aside']}>{value && t('measure.answers', { count: value.n })}</span>
            </li>
          ))}
      </ul>
    </>
  )
}
