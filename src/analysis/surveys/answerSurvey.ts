import { bootstrapSurvey, type BootstrapOptions, type SurveyDraws } from './bootstrap.ts'
import type { AnsweredSurvey } from './itemScores.ts'
import { type SurveyResult, surveyResult } from './surveyResult.ts'

/** A survey as it is asked about. */
export interface Question extends BootstrapOptions {
  readonly survey: AnsweredSurvey
}

/** How the question ends. */
export type Outcome =
  | { readonly is: 'done'; readonly result: SurveyResult; readonly draws: SurveyDraws }
  | { readonly is: 'cancelled' }

/** What is answered: what the survey comes to, then progress (a share 0..1) of its intervals as it goes, then the outcome. */
export type Answer =
  | { readonly is: 'result'; readonly result: SurveyResult }
  | { readonly is: 'progress'; readonly share: number }
  | Outcome

/** The ms after which this thread gets a rest or a worker reports. */
const restAfter = 12
const reportAfter = 60

type Drawing = ReturnType<typeof bootstrapSurvey>

/** Draws until the time is over. */
function drawFor(milliseconds: number, drawing: Drawing) {
  const end = performance.now() + milliseconds
  let step = drawing.next()
  while (step.done !== true && performance.now() < end) step = drawing.next()
  return step
}

/** Answers a question without a pause, with progress on the way: for a worker. */
export function answerAtOnce({ survey, ...options }: Question, answer: (answer: Answer) => void): void {
  const result = surveyResult(survey, options.rows)
  answer({ is: 'result', result })
  const drawing = bootstrapSurvey(survey, options)
  let step = drawFor(reportAfter, drawing)
  while (step.done !== true) {
    answer({ is: 'progress', share: step.value })
    step = drawFor(reportAfter, drawing)
  }
  answer({ is: 'done', result, draws: step.value })
}

/** Answers a question in slices, between which the thread is free. Gives back what stops it. */
export function answerInSlices(
  { survey, ...options }: Question,
  answer: (answer: Answer) => void,
): () => void {
  let timer = setTimeout(() => {
    const result = surveyResult(survey, options.rows)
    answer({ is: 'result', result })
    const drawing = bootstrapSurvey(survey, options)
    timer = setTimeout(function draw() {
      const step = drawFor(restAfter, drawing)
      if (step.done === true) return answer({ is: 'done', result, draws: step.value })
      timer = setTimeout(draw)
      answer({ is: 'progress', share: step.value })
    })
  })
  return () => clearTimeout(timer)
}
