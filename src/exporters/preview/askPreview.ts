import type { Preview, PreviewQuestion, PreviewSource } from './preview.ts'

/** What the worker is asked; the source goes along with the first question alone. */
export interface AskedPreview {
  readonly preview: PreviewQuestion
  readonly source?: PreviewSource
}

/** What the worker answers to one question. */
export type PreviewAnswer =
  | { readonly is: 'preview'; readonly preview: Preview }
  | { readonly is: 'previewFailed'; readonly why: string }

/** Shows what files of one blueprint will be like. */
export interface Previewer {
  /** Calls back once with the answer, unless another question is asked before it is there. */
  readonly ask: (question: PreviewQuestion, onAnswer: (answer: PreviewAnswer) => void) => void
  readonly close: () => void
}

interface Asked {
  readonly question: PreviewQuestion
  readonly onAnswer: (answer: PreviewAnswer) => void
}

/**
 * Opens a worker for previews of one blueprint, which is handed over once. One question at a time is worked on; of those that
 * come meanwhile only the newest is answered.
 */
export function openPreviewer(source: PreviewSource): Previewer {
  const worker = new Worker(new URL('../exportWorker.ts', import.meta.url), { type: 'module' })
  let told = false
  let working: Asked | null = null
  let newest: Asked | null = null
  const next = () => {
    if (working || !newest) return
    working = newest
    worker.postMessage({
      preview: working.question,
      ...(told ? {} : { source }),
    } satisfies AskedPreview)
    told = true
  }
  const take = (answer: PreviewAnswer) => {
    const answered = working
    working = null
    if (answered && answered === newest) {
      newest = null
      answered.onAnswer(answer)
    }
    next()
  }
  worker.addEventListener('message', ({ data }: MessageEvent<PreviewAnswer>) => take(data))
  worker.addEventListener('error', ({ message }) => take({ is: 'previewFailed', why: message }))
  return {
    ask: (question, onAnswer) => {
      newest = { question, onAnswer }
      next()
    },
    close: () => {
      newest = null
      worker.terminate()
    },
  }
}
