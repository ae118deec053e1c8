import { type Answer, answerInSlices, type Outcome } from './answerSurvey.ts'
import type { BootstrapOptions } from './bootstrap.ts'
import type { AnsweredSurvey } from './itemScores.ts'
import { piecesOf } from './packedSurvey.ts'
import type { SurveyResult } from './surveyResult.ts'

/** A survey that has been asked about. */
export interface AskedSurvey {
  /** Being cancelled is an outcome like the others. */
  readonly outcome: Promise<Outcome>
  readonly cancel: () => void
}

export interface AskOptions extends BootstrapOptions {
  /** Told what the survey comes to, before its intervals are worked out. */
  readonly onResult?: (result: SurveyResult) => void
  /** Told the share 0..1 of the intervals that is done. */
  readonly onProgress?: (share: number) => void
}

/** The ms for which columns are packed before the thread gets a rest. */
const packFor = 12

/** Lets a worker answer. Gives back what stops it. Where the worker cannot run the answer comes from this thread. */
function answerInWorker(
  survey: AnsweredSurvey,
  options: BootstrapOptions,
  answer: (answer: Answer) => void,
): () => void {
  const worker = new Worker(new URL('./surveyWorker.ts', import.meta.url), { type: 'module' })
  const pieces = piecesOf(survey, options)
  let timer = setTimeout(function hand() {
    const end = performance.now() + packFor
    do {
      const { done, value: piece } = pieces.next()
      if (done === true) return
      worker.postMessage(piece, piece.is === 'column' ? [piece.column.values.buffer] : [])
    } while (performance.now() < end)
    timer = setTimeout(hand)
  })
  let stop = () => {
    clearTimeout(timer)
    worker.terminate()
  }
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => answer(data))
  worker.addEventListener('error', () => {
    stop()
    stop = answerInSlices({ survey, ...options }, answer)
  })
  return () => stop()
}

/**
 * Asks what a survey comes to, with its 95 % intervals: a worker of its own, or where there are none this thread in slices. The
 * same seed gives the same intervals either way.
 */
export function askSurvey(
  survey: AnsweredSurvey,
  { onResult, onProgress, ...options }: AskOptions = {},
): AskedSurvey {
  const answerWith =
    typeof Worker === 'undefined'
      ? (answer: (answer: Answer) => void) => answerInSlices({ survey, ...options }, answer)
      : (answer: (answer: Answer) => void) => answerInWorker(survey, options, answer)
  let settle: (outcome: Outcome) => void = () => {}
  const outcome = new Promise<Outcome>((resolve) => (settle = resolve))
  let over = false
  const end = (how: Outcome) => {
    over = true
    stop()
    settle(how)
  }
  const stop = answerWith((answer) => {
    if (over) return
    if (answer.is === 'result') onResult?.(answer.result)
    else if (answer.is === 'progress') onProgress?.(answer.share)
    else end(answer)
  })
  return { outcome, cancel: () => end({ is: 'cancelled' }) }
}
