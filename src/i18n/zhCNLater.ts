import { answers } from './zh-CN/answers.ts'
import { bringBack } from './zh-CN/bringBack.ts'
import type { LaterWords } from './enLater.ts'
import { atStake } from './zh-CN/atStake.ts'
import { complaints } from './zh-CN/complaints.ts'
import { stakeSources } from './zh-CN/stakeSources.ts'
import { charts } from './zh-CN/charts.ts'
import { levels } from './zh-CN/levels.ts'
import { checklists } from './zh-CN/checklists.ts'
import { coverage } from './zh-CN/coverage.ts'
import { editorLater } from './zh-CN/editorLater.ts'
import { exportDialog } from './zh-CN/exportDialog.ts'
import { find } from './zh-CN/find.ts'
import { inspectorLater } from './zh-CN/inspectorLater.ts'
import { exporting } from './zh-CN/exporting.ts'
import { home } from './zh-CN/home.ts'
import { htmlPage } from './zh-CN/htmlPage.ts'
import { importing } from './zh-CN/importing.ts'
import { pdf } from './zh-CN/pdf.ts'
import { registersLater } from './zh-CN/registersLater.ts'
import { report } from './zh-CN/report.ts'
import { pictures } from './zh-CN/pictures.ts'
import { problems } from './zh-CN/problems.ts'
import { risk } from './zh-CN/risk.ts'
import { slides } from './zh-CN/slides.ts'
import { stepTable } from './zh-CN/stepTable.ts'
import { surveyResults } from './zh-CN/surveyResults.ts'
import { surveys } from './zh-CN/surveys.ts'
import { time } from './zh-CN/time.ts'
import { workbook } from './zh-CN/workbook.ts'
import { measure } from './zh-CN/measure.ts'
import { measurement } from './zh-CN/measurement.ts'
import { measurementsLater } from './zh-CN/measurementsLater.ts'
import { standardsLater } from './zh-CN/standardsLater.ts'

export const zhCNLater: LaterWords = {
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
