import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { comparedDimensions, comparedStandards, rivalColumns } from '#commands/benchmarks.ts'
import { useSession } from '#session/session.ts'
import { AddBenchmark } from './AddBenchmark.tsx'
import { BenchmarksChart } from './BenchmarksChart.tsx'
import styles from './BenchmarksPage.module.css'
import { BenchmarksTable } from './BenchmarksTable.tsx'
import { useReadySurveys } from '../surveys/useReadySurvey.ts'
import page from './Page.module.css'

/** Our values beside the target and what every competitor and the industry reach: of standards, and of the dimensions in surveys. */
export function BenchmarksPage() {
  const { t } = useTranslation()
  const blueprint = useSession((state) => state.blueprint)
  const standards = useMemo(() => (blueprint ? comparedStandards(blueprint, t) : []), [blueprint, t])
  const surveys = useReadySurveys(blueprint ? blueprint.surveys : null)
  const dimensions = useMemo(
    () => (blueprint && surveys ? comparedDimensions({ ...blueprint, surveys }, t) : []),
    [blueprint, surveys, t],
  )
  if (!blueprint) return null
  const compared = [...standards, ...dimensions]
  return (
    <div className={page['page']} data-register="benchmarks">
      <AddBenchmark known={rivalColumns(compared)} />
      {compared.length === 0 ? (
        <p className={styles['empty']}>{t('standards.benchmarks.empty')}</p>
      ) : (
        <>
          <BenchmarksTable standards={standards} dimensions={dimensions} />
          <BenchmarksChart standards={standards} dimensions={dimensions} />
        </>
      )}
    </div>
  )
}
