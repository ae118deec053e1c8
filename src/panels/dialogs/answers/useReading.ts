import { useEffect, useState } from 'react'
import type { SurveyAnswerPlan, SurveyAnswersPort, SurveyAnswersReport } from '#commands/answerImport.ts'
import type { AnswersImport } from './useAnswersImport.ts'

/** How far the reading of all rows is. */
export type ReadingState =
  | { readonly is: 'reading'; readonly share: number }
  | { readonly is: 'read'; readonly report: SurveyAnswersReport }
  | { readonly is: 'stopped' }

/** Somebody who changes several things in a row wants the outcome of the last; in ms. */
const waitForMore = 150

interface Asked {
  readonly port: SurveyAnswersPort
  readonly plan: SurveyAnswerPlan
  readonly sheet: number
  readonly survey: AnswersImport['asked']
  /** Told the report, and null as soon as it holds no more. */
  readonly onReport: (report: SurveyAnswersReport | null) => void
}

/** Reads all rows of a file whenever the plan is another. */
export function useReading({ port, plan, sheet, survey, onReport }: Asked) {
  const [state, setState] = useState<ReadingState | null>(null)
  const [round, setRound] = useState(0)
  useEffect(() => {
    // oxlint-disable-next-line react/set-state-in-effect -- what was read before holds no more as soon as the plan is another
    setState(null)
    onReport(null)
    let wanted = true
    const begin = () => {
      setState({ is: 'reading', share: 0 })
      void port
        .ask({ ask: 'read', sheet, survey, plan }, (answer) => {
          if (wanted && answer.is === 'progress') setState({ is: 'reading', share: answer.share })
        })
        .then((answer) => {
          if (!wanted) return
          const report = answer?.is === 'read' ? answer.report : null
          setState(report ? { is: 'read', report } : { is: 'stopped' })
          onReport(report)
        })
    }
    const timer = setTimeout(begin, waitForMore)
    return () => {
      wanted = false
      clearTimeout(timer)
    }
  }, [port, plan, sheet, survey, round, onReport])
  return {
    state,
    stop: () => void port.ask({ ask: 'stop' }),
    again: () => setRound(round + 1),
  }
}
