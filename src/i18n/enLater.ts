import { answers } from './en/answers.ts'
import { bringBack } from './en/bringBack.ts'
import { atStake } from './en/atStake.ts'
import { complaints } from './en/complaints.ts'
import { stakeSources } from './en/stakeSources.ts'
import { charts } from './en/charts.ts'
import { levels } from './en/levels.ts'
import { checklists } from './en/checklists.ts'
import { coverage } from './en/coverage.ts'
import { editorLater } from './en/editorLater.ts'
import { exportDialog } from './en/exportDialog.ts'
import { find } from './en/find.ts'
import { inspectorLater } from './en/inspectorLater.ts'
import { exporting } from './en/exporting.ts'
import { home } from './en/home.ts'
import { htmlPage } from './en/htmlPage.ts'
import { importing } from './en/importing.ts'
import { pdf } from './en/pdf.ts'
import { registersLater } from './en/registersLater.ts'
import { report } from './en/report.ts'
import { pictures } from './en/pictures.ts'
import { problems } from './en/problems.ts'
import { risk } from './en/risk.ts'
import { slides } from './en/slides.ts'
import { stepTable } from './en/stepTable.ts'
import { surveyResults } from './en/surveyResults.ts'
import { surveys } from './en/surveys.ts'
import { time } from './en/time.ts'
import { workbook } from './en/workbook.ts'
import { measure } from './en/measure.ts'
import { measurement } from './en/measurement.ts'
import { measurementsLater } from './en/measurementsLater.ts'
import { standardsLater } from './en/standardsLater.ts'

/** The English words of pages, dialogs and files, fetched with the first of them. */
export const enLater = {
  answers,
  stepTable,
  bringBack,
  atStake,
  charts,
  complaints,
  stakeSources,
  levels,
  checklists,
  coverage,
  editor: editorLater,
  exportDialog,
  exporting,
  find,
  inspector: inspectorLater,
  home,
  htmlPage,
  importing,
  pdf,
  registers: registersLater,
  report,
  pictures,
  problems,
  risk,
  slides,
  measure,
  measurement,
  measurements: measurementsLater,
  standards: standardsLater,
  surveyResults,
  surveys,
  time,
  workbook,
}
export type LaterWords = typeof enLater
