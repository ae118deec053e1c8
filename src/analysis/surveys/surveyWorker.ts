import { answerAtOnce } from './answerSurvey.ts'
import { type PackedColumn, type Piece, surveyOfPieces } from './packedSurvey.ts'

const columns: PackedColumn[] = []

self.addEventListener('message', ({ data }: MessageEvent<Piece>) => {
  if (data.is === 'column') return columns.push(data.column)
  const survey = surveyOfPieces(data.frame, columns.splice(0))
  const rows = data.rows && Array.from(data.rows)
  return answerAtOnce({ survey, ...data.options, rows }, (answer) => self.postMessage(answer))
})
