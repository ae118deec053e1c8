import type { Comparison } from './compare.ts'
import type { Measure } from './measures.ts'
import { best, figure, nameOf, shown } from './report.ts'

/** One thing that has to hold, and what was found. */
export interface Bar {
  readonly what: string
  readonly found: string
  readonly holds: boolean
}

/** The size at which the bars are set, steps. */
const barSize = 1000

/** At most so many times what the better of the plain pages needs. */
const asFast: readonly Measure[] = ['nearWheelP95', 'nearDragP95', 'stepP95', 'routes']
const mostTimes = 1.1

/** In overview, where the plain pages stutter: so many frames of an idle page. */
const inOverview: readonly Measure[] = ['overviewWheelP95', 'overviewDragP95']
const mostIdleFrames = 2

/** kB of JavaScript, gzip, until an opened blueprint can be edited. */
const mostScript = 380

/** ms from an edit to the disk. */
const mostToDisk = 200

/** ms of the main thread that the checks may take after an edit: one frame. */
const mostForChecks = 16.7

/** ms: the longest task while a register of thousands of rows is scrolled and edited. */
const longestTask = 50

/** ms of work: the longest task of the main thread while 50,000 customers' answers are imported, reckoned up and shown. */
const surveyTasks: readonly Measure[] = [
  'surveyImportTask',
  'surveyComputeTask',
  'surveyViewTask',
  'surveyAnswersTask',
]

/** s: 50,000 customers' answers from the file to their results with intervals. */
const mostForAnswers = 10

/** ms: the longest task of the main thread while a document is exported or printed. */
const longestExportTask = 100
const documentTasks: readonly Measure[] = [
  'pdfTask',
  'pptxTask',
  'docxTask',
  'xlsxTask',
  'htmlTask',
  'printTask',
]

/** Frames come on the beat of the screen, and their times are rounded to 0.1 ms. */
const rounding = 0.5

/** The bars of the browser's part, as far as they were measured. */
export function editorBars({ results, idleFrame }: Comparison): Bar[] {
  const peers = [...(results.get(barSize)?.keys() ?? [])]
  const [ours = '', ...others] = peers
  const bar = (measure: Measure, most: number, of: string): Bar[] => {
    const value = figure(results, barSize, ours, measure)
    if (Number.isNaN(value) || Number.isNaN(most)) return []
    const found = `${shown(value)}, at most ${shown(most)} (${of})`
    return [{ what: `${barSize} steps, ${nameOf(measure)}`, found, holds: value <= most + rounding }]
  }
  return [
    ...asFast.flatMap((measure) => {
      const better = best(results, barSize, others, measure)
      return bar(measure, mostTimes * better, `${mostTimes} × the better page's ${shown(better)}`)
    }),
    ...inOverview.flatMap((measure) =>
      bar(measure, mostIdleFrames * idleFrame, `${mostIdleFrames} idle frames of ${idleFrame.toFixed(1)}`),
    ),
    ...bar('saved', mostToDisk, 'ms'),
    ...bar('checks', mostForChecks, 'one frame'),
    ...bar('script', mostScript, 'kB of gzip'),
    ...bar('registerScroll', longestTask, 'ms'),
    ...bar('registerEdit', longestTask, 'ms'),
    ...surveyTasks.flatMap((measure) => bar(measure, longestTask, 'ms of work')),
    ...importAndCompute(results, ours),
    ...documentTasks.flatMap((measure) => bar(measure, longestExportTask, 'ms')),
  ]
}

/** Two figures that hold together. */
function importAndCompute(results: Comparison['results'], ours: string): Bar[] {
  const [read, reckoned] = (['surveyImport', 'surveyCompute'] as const).map((measure) =>
    figure(results, barSize, ours, measure),
  )
  const sum = (read ?? NaN) + (reckoned ?? NaN)
  if (Number.isNaN(sum)) return []
  const found = `${shown(sum)}, at most ${mostForAnswers} (s)`
  return [{ what: '50,000 customers × 22 × 2, import and results', found, holds: sum <= mostForAnswers }]
}

/** PASS and FAIL, one a line. */
export const barLines = (bars: readonly Bar[]): string =>
  bars.map(({ what, found, holds }) => `${holds ? 'PASS' : 'FAIL'}  ${what}: ${found}`).join('\n')
