import { answerExport, type ExportQuestion } from './answerExport.ts'
import type { ExportAnswer } from './askExport.ts'
import { browserMeans } from './browserMeans.ts'

const tell = (answer: ExportAnswer) => self.postMessage(answer)

/** ms between two reports of how far it is. */
const reportAfter = 60

function reporting(): (share: number) => void {
  let last = 0
  return (share) => {
    if (performance.now() - last < reportAfter) return
    last = performance.now()
    tell({ is: 'progress', share })
  }
}

self.addEventListener('message', ({ data }: MessageEvent<ExportQuestion>) => {
  answerExport(data, browserMeans({ progress: reporting() })).then(tell, (error: unknown) =>
    tell({ is: 'failed', why: error instanceof Error ? error.message : String(error) }),
  )
})
