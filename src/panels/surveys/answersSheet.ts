import type { GridApi } from 'ag-grid-community'
import type { AnswerRow } from './answerTable.ts'

type Api = GridApi<AnswerRow>

/** The grid of answers for those who ask it something. It is made a moment after the page that shows it. */
export interface AnswersSheet {
  /** Null before it is made, and once it is gone. */
  readonly api: () => Api | null
  /** Does something with the grid: at once where it is there, else when it is, after what waits already, in a task of its own. */
  readonly whenMade: (act: (api: Api) => void) => void
  /** Tells that it is made, or with null that it is gone. */
  readonly made: (api: Api | null) => void
}

/** A place for the grid of a page. */
export function answersSheet(): AnswersSheet {
  const waiting: ((api: Api) => void)[] = []
  let there: Api | null = null
  let busy = false
  const next = () => {
    const act = there ? waiting.shift() : undefined
    busy = act !== undefined
    if (!there || !act) return
    act(there)
    setTimeout(next)
  }
  return {
    api: () => there,
    whenMade: (act) => {
      if (there && !busy) act(there)
      else waiting.push(act)
    },
    made: (api) => {
      there = api
      if (!api || busy) return
      busy = true
      setTimeout(next)
    },
  }
}
