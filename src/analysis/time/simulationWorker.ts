import { answerAtOnce, type Question } from './answerSimulation.ts'

self.addEventListener('message', ({ data }: MessageEvent<Question>) => {
  answerAtOnce(data, (answer) => self.postMessage(answer))
})
