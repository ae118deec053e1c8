import { answersDesk } from './answersDesk.ts'
import type { NumberedAnswer, NumberedQuestion } from './askAnswers.ts'

/** How often progress is told, and how soon stopping is heard, in ms. */
const hold = 60
const desk = answersDesk(hold)

self.addEventListener('message', ({ data: { number, question } }: MessageEvent<NumberedQuestion>) => {
  const tell = (message: NumberedAnswer) => self.postMessage(message)
  void desk(question, (answer) => tell({ number, answer })).catch(() => tell({ number, answer: null }))
})
