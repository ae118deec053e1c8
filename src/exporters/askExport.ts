import type { ExportOutcome, ExportQuestion } from './answerExport.ts'

/** What is answered: progress (a share 0..1) as it goes, then how it ended. */
export type ExportAnswer =
  | { readonly is: 'progress'; readonly share: number }
  | { readonly is: 'failed'; readonly why: string }
  | ExportOutcome

/** A file that has been asked for. */
export interface AskedExport {
  /** Being cancelled is an outcome like the others. Rejects, in words, where the file cannot be made. */
  readonly outcome: Promise<ExportOutcome | { readonly is: 'cancelled' }>
  readonly cancel: () => void
}

/** Asks a worker of its own for a file, so that the page stays free; cancelling ends the worker. */
export function askExport(question: ExportQuestion, onProgress?: (share: number) => void): AskedExport {
  const worker = new Worker(new URL('./exportWorker.ts', import.meta.url), { type: 'module' })
  let cancel: () => void = () => undefined
  const outcome = new Promise<ExportOutcome | { readonly is: 'cancelled' }>((resolve, reject) => {
    cancel = () => resolve({ is: 'cancelled' })
    worker.addEventListener('message', ({ data }: MessageEvent<ExportAnswer>) => {
      if (data.is === 'progress') onProgress?.(data.share)
      else if (data.is === 'failed') reject(new Error(data.why))
      else resolve(data)
    })
    worker.addEventListener('error', (event) =>
      reject(new Error(event.message || 'The export could not start.')),
    )
    worker.postMessage(question)
  })
  return { outcome: outcome.finally(() => worker.terminate()), cancel: () => cancel() }
}
