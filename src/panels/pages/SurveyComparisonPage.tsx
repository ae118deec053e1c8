import { Button, NativeSelect } from '@mantine/core'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isSmallSample, leastCustomers } from '#analysis/surveys/smallSample.ts'
import { surveyComparison } from '#analysis/surveys/surveyComparison.ts'
import type { SurveyResult } from '#analysis/surveys/surveyResult.ts'
import { areAlike } from '#analysis/surveys/surveyWaves.ts'
import { inOrder } from '#model/order.ts'
import { useSession } from '#session/session.ts'
import { chosenSurvey, type SurveyRecord } from '../surveys/chosenSurvey.ts'
import { type ComparedSide, type SideGroup, sideGroups } from '../surveys/results/comparedSides.ts'
import { ComparisonRadar } from '../surveys/results/ComparisonRadar.tsx'
import { ComparisonTable } from '../surveys/results/ComparisonTable.tsx'
import { IntervalProgress } from '../surveys/results/IntervalProgress.tsx'
import styles from '../surveys/results/Results.module.css'
import { TrendFigure } from '../surveys/results/TrendFigure.tsx'
import { type SurveyReckoning, useSurveyReckoning } from '../surveys/results/useSurveyReckoning.ts'
import page from './Page.module.css'

/** Two surveys side by side: waves, segments, ourselves and a competitor. */
export function SurveyComparisonPage() {
  const { t } = useTranslation()
  const blueprint = useSession((state) => state.blueprint)
  const chosen = useSession((state) => state.survey)
  const surveys = blueprint ? inOrder(blueprint.surveys) : null
  const groups = useMemo(() => (surveys ? sideGroups(surveys, t) : []), [surveys, t])
  if (!blueprint || !surveys) return null
  const survey = chosenSurvey(blueprint, chosen)
  if (!survey) return <p className={page['message']}>{t('surveyResults.noSurvey')}</p>
  const sides = groups.flatMap((group) => group.sides)
  const [first, second] = usualSides(sides, survey)
  if (!first || !second) return <p className={page['message']}>{t('surveyResults.comparison.one')}</p>
  return <Chosen key={survey.id} surveys={surveys} groups={groups} usual={[first, second]} />
}

/** The survey that is looked at, and what it is held against first: another like it, else two of its segments, else any other. */
function usualSides(
  sides: readonly ComparedSide[],
  survey: SurveyRecord,
): readonly (ComparedSide | undefined)[] {
  const whole = sides.filter(({ rows }) => rows === null)
  const own = whole.find((side) => side.survey.id === survey.id) ?? whole.at(-1)
  const like = whole.findLast((side) => own && side !== own && areAlike(side.survey, own.survey))
  if (like) return [own, like]
  const segments = sides.filter((side) => side.rows !== null && side.survey.id === own?.survey.id)
  return segments.length > 1 ? segments : [own, whole.find((side) => side !== own)]
}

interface ChosenProps {
  readonly surveys: readonly SurveyRecord[]
  readonly groups: readonly SideGroup[]
  readonly usual: readonly [ComparedSide, ComparedSide]
}

function Chosen({ surveys, groups, usual }: ChosenProps) {
  const { t } = useTranslation()
  const [wanted, setWanted] = useState<readonly [string, string]>([usual[0].id, usual[1].id])
  const sides = groups.flatMap((group) => group.sides)
  const first = sides.find(({ id }) => id === wanted[0]) ?? usual[0]
  const second = sides.find(({ id }) => id === wanted[1]) ?? usual[1]
  const data = groups
    .filter((group) => group.sides.length > 0)
    .map(({ name, sides: all }) => ({
      group: name,
      items: all.map((side) => ({ value: side.id, label: side.name })),
    }))
  const problem =
    first.id === second.id ? 'same' : areAlike(first.survey, second.survey) ? null : ('unlike' as const)
  return (
    <div className={`${page['page']} ${styles['page']}`} data-comparison>
      <div className={styles['pickers']}>
        <NativeSelect
          label={t('surveyResults.comparison.first')}
          value={first.id}
          data={data}
          onChange={({ currentTarget }) => setWanted([currentTarget.value, second.id])}
        />
        <NativeSelect
          label={t('surveyResults.comparison.second')}
          value={second.id}
          data={data}
          onChange={({ currentTarget }) => setWanted([first.id, currentTarget.value])}
        />
        <Button variant="default" onClick={() => setWanted([second.id, first.id])}>
          {t('surveyResults.comparison.swap')}
        </Button>
      </div>
      {problem === null ? (
        <SideBySide first={first} second={second} />
      ) : (
        <p className={styles['note']}>{t(`surveyResults.comparison.${problem}`)}</p>
      )}
      <TrendFigure surveys={surveys} survey={first.survey} />
    </div>
  )
}

interface SideBySideProps {
  readonly first: ComparedSide
  readonly second: ComparedSide
}

/** The seeds differ, so that chance takes both sides independently. */
const [seedOfFirst, seedOfSecond] = [1, 2]

function SideBySide({ first, second }: SideBySideProps) {
  const { t } = useTranslation()
  const a = useSurveyReckoning(first.survey, first.rows, seedOfFirst)
  const b = useSurveyReckoning(second.survey, second.rows, seedOfSecond)
  if (!a.result || !b.result)
    return <output className={styles['note']}>{t('surveyResults.reckoning')}</output>
  return <Values first={first} second={second} reckonings={[a, b]} results={[a.result, b.result]} />
}

interface ValuesProps extends SideBySideProps {
  readonly reckonings: readonly [SurveyReckoning, SurveyReckoning]
  readonly results: readonly [SurveyResult, SurveyResult]
}

function Values({ first, second, reckonings: [a, b], results }: ValuesProps) {
  const { t } = useTranslation()
  const [resultA, resultB] = results
  const values = useMemo(
    () =>
      surveyComparison([
        { survey: first.survey, result: resultA, draws: a.draws },
        { survey: second.survey, result: resultB, draws: b.draws },
      ]),
    [first.survey, second.survey, resultA, resultB, a.draws, b.draws],
  )
  const names = [first.name, second.name] as const
  const isPlain = resultA.score !== null || resultB.score !== null
  return (
    <>
      <IntervalProgress reckoning={a.draws ? b : a} />
      {[resultA, resultB].some(({ n }) => isSmallSample(n)) && (
        <p className={styles['caution']}>
          {t('surveyResults.comparison.small', { a: resultA.n, b: resultB.n, least: leastCustomers })}
        </p>
      )}
      <ComparisonTable
        names={names}
        results={results}
        values={values}
        waiting={a.share !== null || b.share !== null}
      />
      {!isPlain && !values.some(({ what }) => what.is === 'item') && (
        <p className={styles['note']}>{t('surveyResults.comparison.onlyDimensions')}</p>
      )}
      <div className={styles['charts']}>
        <ComparisonRadar names={names} results={results} scale={first.survey.scale} />
      </div>
    </>
  )
}
