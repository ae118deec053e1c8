import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useSession } from '#session/session.ts'
import { comparedStandards } from './benchmarkRows.ts'
import { BenchmarksChart } from './BenchmarksChart.tsx'
import { BenchmarksTable } from './BenchmarksTable.tsx'
import { useReadySurveys } from '../surveys/useReadySurvey.ts'
import { comparedDimensions } from './comparedDimensions.ts'
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
  if (standards.length + dimensions.length === 0)
    return <p className={page['message']}>{t('standards.benchmarks.empty')}</p>
  return (
    <div className={page['page']} data-register="benchmarks">
      <BenchmarksTable standards={standards} dimensions={dimensions} />
      <BenchmarksChart standards={standards} dimensions={dimensions} />
    </div>
  )
}
