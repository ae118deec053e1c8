import { answerExport, type ExportQuestion } from './answerExport.ts'
import type { ExportAnswer } from './askExport.ts'
import { browserMeans } from './browserMeans.ts'
import { previewsOf } from './preview/answerPreview.ts'
import type { AskedPreview, PreviewAnswer } from './preview/askPreview.ts'

const tell = (answer: ExportAnswer | PreviewAnswer) => self.postMessage(answer)
const whyOf = (error: unknown) => (error instanceof Error ? error.message : String(error))

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

let previews: ReturnType<typeof previewsOf> | null = null

function preview({ preview: question, source }: AskedPreview): void {
  if (source) previews = previewsOf(source)
  previews?.(question).then(
    (shown) => tell({ is: 'preview', preview: shown }),
    (error: unknown) => tell({ is: 'previewFailed', why: whyOf(error) }),
  )
}

function make(question: ExportQuestion): void {
  answerExport(question, browserMeans({ progress: reporting() })).then(tell, (error: unknown) =>
    tell({ is: 'failed', why: whyOf(error) }),
  )
}

// Previews come from the same file: what they need of the program is then there for the export that follows.
self.addEventListener('message', ({ data }: MessageEvent<ExportQuestion | AskedPreview>) => {
  if ('preview' in data) preview(data)
  else make(data)
})
