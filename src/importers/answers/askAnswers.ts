import { answersDesk, type DeskAnswer, type DeskQuestion } from './answersDesk.ts'

/** What goes to the worker and comes back; the number says which question it was. Null where the worker failed. */
export interface NumberedQuestion {
  readonly number: number
  readonly question: DeskQuestion
}
export interface NumberedAnswer {
  readonly number: number
  readonly answer: DeskAnswer | null
}

/** A desk for one file at a time, in a worker of its own. */
export interface AnswersPort {
  /** Asks something; `heard` gets each answer on the way, the promise the last. Null where it failed, or the port was closed. */
  readonly ask: (question: DeskQuestion, heard?: (answer: DeskAnswer) => void) => Promise<DeskAnswer | null>
  readonly close: () => void
}

const isLast = (answer: DeskAnswer | null) => answer?.is !== 'progress' && answer?.is !== 'column'

/** How long this thread may be held up where there are no workers, in ms. */
const hold = 12

/** Opens a desk for files of answers: in a worker, or where there are none in slices on this thread. */
export function openAnswersPort(): AnswersPort {
  const waiting = new Map<number, (answer: DeskAnswer | null) => void>()
  const hear = ({ number, answer }: NumberedAnswer) => waiting.get(number)?.(answer)
  const endAll = () => {
    for (const end of waiting.values()) end(null)
  }
  let sent = 0
  const { send, close } = typeof Worker === 'undefined' ? onThisThread(hear) : inWorker(hear, endAll)
  return {
    ask: (question, heard) =>
      new Promise((resolve) => {
        const number = ++sent
        waiting.set(number, (answer) => {
          if (!isLast(answer) && answer) return heard?.(answer)
          waiting.delete(number)
          resolve(answer)
        })
        send({ number, question })
      }),
    close: () => {
      close()
      endAll()
    },
  }
}

interface Line {
  readonly send: (question: NumberedQuestion) => void
  readonly close: () => void
}

function onThisThread(hear: (answer: NumberedAnswer) => void): Line {
  const desk = answersDesk(hold)
  return {
    send: ({ number, question }) =>
      void desk(question, (answer) => hear({ number, answer })).catch(() => hear({ number, answer: null })),
    close: () => {},
  }
}

function inWorker(hear: (answer: NumberedAnswer) => void, failed: () => void): Line {
  const worker = new Worker(new URL('./answersWorker.ts', import.meta.url), { type: 'module' })
  let line: Line = {
    send: (question) => worker.postMessage(question),
    close: () => worker.terminate(),
  }
  worker.addEventListener('message', ({ data }: MessageEvent<NumberedAnswer>) => hear(data))
  // The file lies with the worker: whoever asked must hear that it has to be opened again.
  worker.addEventListener('error', () => {
    line.close()
    line = onThisThread(hear)
    failed()
  })
  return { send: (question) => line.send(question), close: () => line.close() }
}
