import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import {
  answersPort,
  askedOf,
  type SurveyAnswerFault,
  type SurveyAnswerPlan,
  type SurveyAnswersPort,
  type SurveyAnswerTable,
} from '#commands/answerImport.ts'
import type { TextChoices } from '#commands/textChoices.ts'
import type { Survey } from '#model/blueprint.ts'
import type { ImportSource } from '../importing/importSource.ts'

/** What became of the file. */
type Opened =
  | { readonly is: 'none' | 'opening' }
  | { readonly is: 'fault'; readonly fault: SurveyAnswerFault }
  | { readonly is: 'open'; readonly tables: readonly SurveyAnswerTable[] }

/** One desk for as long as the dialog is open. */
function usePort(): SurveyAnswersPort {
  const [port] = useState(answersPort)
  useEffect(() => port.close, [port])
  return port
}

/** What is asked, the same as long as nothing else is: answers that are kept change none of it. */
function useAsked({ instrument, scale, items }: Survey) {
  return useMemo(() => askedOf({ instrument, scale, items }), [instrument, scale, items])
}

/** Asks the desk for a plan; only the newest of several corrections counts. */
function useAsk(port: SurveyAnswersPort, onPlan: (plan: SurveyAnswerPlan) => void) {
  const newest = useRef(0)
  return useCallback(
    (question: Parameters<typeof port.ask>[0]) => {
      const mine = ++newest.current
      void port.ask(question).then((answer) => {
        if (mine === newest.current && answer?.is === 'plan') onPlan(answer.plan)
      })
    },
    [port, onPlan],
  )
}

/** Reads a file of answers in a worker, anew with each thing that is said of it. */
export function useAnswersImport(survey: Survey, given: ImportSource) {
  const port = usePort()
  const asked = useAsked(survey)
  const [source, setSource] = useState(given)
  const [chosen, setChosen] = useState<TextChoices>({})
  const [opened, setOpened] = useState<Opened>({ is: 'none' })
  const [sheet, setSheet] = useState(0)
  const [plan, setPlan] = useState<SurveyAnswerPlan | null>(null)
  useEffect(() => {
    if (source.content.length === 0) return setOpened({ is: 'none' })
    let wanted = true
    setOpened({ is: 'opening' })
    setPlan(null)
    void port.ask({ ask: 'open', source: source.content, name: source.name ?? '', chosen }).then((answer) => {
      if (!wanted) return
      if (answer?.is === 'opened') {
        setOpened({ is: 'open', tables: answer.tables })
        setSheet(likeliest(answer.tables))
      } else setOpened({ is: 'fault', fault: answer?.is === 'fault' ? answer.fault : 'failed' })
    })
    return () => {
      wanted = false
    }
  }, [port, source, chosen])
  const table = opened.is === 'open' ? (opened.tables[sheet] ?? null) : null
  const ask = useAsk(port, setPlan)
  useEffect(() => {
    if (table) ask({ ask: 'guess', sheet, survey: asked })
    // oxlint-disable-next-line react/exhaustive-deps -- a table is guessed at once, with what is asked now
  }, [table, asked])
  // The same as long as nothing of it changes: its parts are large, and keeping the answers need not draw them anew.
  return useMemo(
    () => ({
      port,
      asked,
      source,
      opened,
      table,
      sheet,
      plan,
      take: (next: ImportSource) => {
        setChosen({})
        setSource(next)
      },
      sayText: (more: TextChoices) => setChosen({ ...chosen, ...more }),
      saySheet: (next: number) => {
        setPlan(null)
        setSheet(next)
      },
      sayHeadings: (headings: number) => ask({ ask: 'guess', sheet, survey: asked, headings }),
      /** What changes which cells are looked at: the words in them are then looked for again. */
      sayColumns: (next: SurveyAnswerPlan) => {
        setPlan(next)
        ask({ ask: 'plan', sheet, survey: asked, plan: next })
      },
      sayPlan: setPlan,
    }),
    [port, asked, source, opened, table, sheet, plan, chosen, ask],
  )
}

export type AnswersImport = ReturnType<typeof useAnswersImport>

/** A workbook's answers stand in the sheet with the most of rows. */
const likeliest = (tables: readonly SurveyAnswerTable[]): number =>
  tables.reduce((best, { count }, i) => (count > (tables[best]?.count ?? 0) ? i : best), 0)
