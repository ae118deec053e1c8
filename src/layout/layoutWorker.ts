import { arrange } from './arrange.ts'
import type { Answer, Question } from './askLayout.ts'

self.addEventListener('message', ({ data }: MessageEvent<Question>) => {
  const placed = arrange(data.blueprint)
  self.postMessage({ number: data.number, placed } satisfies Answer)
})
