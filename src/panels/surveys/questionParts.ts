import { readings } from '#analysis/surveys/instruments.ts'
import type { AnswerPart } from '#edits/answerColumns.ts'
import type { Survey } from '#model/blueprint.ts'

/** What is asked of each item, in the order of the questionnaire. */
export const questionParts = ({ instrument }: Pick<Survey, 'instrument'>, adequate = false): AnswerPart[] => [
  ...(readings[instrument].by === 'gap' ? (['expectation'] as const) : []),
  ...(adequate ? (['adequate'] as const) : []),
  'perception',
]
