import { type ComponentType, lazy, type LazyExoticComponent } from 'react'
import { withLaterWords } from '#i18n/words.ts'
import type { DrawerName, RegisterPages } from '#session/sessionState.ts'
import { PageBroken } from './PageBroken.tsx'

/** What a register shows besides its table. */
export type PageName = Exclude<RegisterPages[DrawerName], 'table'>

const exportNames: Readonly<Record<PageName, string>> = {
  time: 'TimePage',
  pareto: 'ParetoPage',
  matrix: 'MatrixPage',
  measurements: 'MeasurementsPage',
  benchmarks: 'BenchmarksPage',
  handOffs: 'HandOffsPage',
  coverage: 'CoveragePage',
  levels: 'LevelsPage',
  atStake: 'AtStakePage',
  questions: 'SurveyQuestionsPage',
  answers: 'SurveyAnswersPage',
  results: 'SurveyResultsPage',
  comparison: 'SurveyComparisonPage',
  handling: 'HandlingPage',
}

const files = import.meta.glob<Readonly<Record<string, ComponentType>>>('./*Page.tsx')

const fetchPage = (name: PageName) => async () => {
  const exported = exportNames[name]
  try {
    const found = await withLaterWords(async () => files[`./${exported}.tsx`]?.())
    return { default: found?.[exported] ?? PageBroken }
  } catch {
    return { default: PageBroken }
  }
}

/** True where there is such a page. */
export const hasPage = (name: PageName): boolean => `./${exportNames[name]}.tsx` in files

/** The pages, each fetched when it is first shown. */
export const pages: Readonly<Record<PageName, LazyExoticComponent<ComponentType>>> = {
  time: lazy(fetchPage('time')),
  pareto: lazy(fetchPage('pareto')),
  matrix: lazy(fetchPage('matrix')),
  measurements: lazy(fetchPage('measurements')),
  benchmarks: lazy(fetchPage('benchmarks')),
  handOffs: lazy(fetchPage('handOffs')),
  coverage: lazy(fetchPage('coverage')),
  levels: lazy(fetchPage('levels')),
  atStake: lazy(fetchPage('atStake')),
  questions: lazy(fetchPage('questions')),
  answers: lazy(fetchPage('answers')),
  results: lazy(fetchPage('results')),
  comparison: lazy(fetchPage('comparison')),
  handling: lazy(fetchPage('handling')),
}
