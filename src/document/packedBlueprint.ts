import type { Blueprint, Id, RecordOf } from '#model/blueprint.ts'
import { knowSound } from '#model/withoutSoundColumns.ts'
import { packedAnswers, unpackedAnswers } from './packedAnswers.ts'

/** A snapshot with the answers of its surveys in few bytes: keeping it aside and reading it back takes no walk over them. */
export type PackedBlueprint = Omit<Blueprint, 'surveys'> & {
  readonly surveys: ReadonlyMap<Id, Omit<RecordOf<'surveys'>, 'answers'> & { readonly answers: unknown }>
}

/** The snapshot as it is kept aside. */
export const packedBlueprint = (blueprint: Blueprint): PackedBlueprint => ({
  ...blueprint,
  surveys: new Map(
    [...blueprint.surveys].map(([id, survey]) => [id, { ...survey, answers: packedAnswers(survey.answers) }]),
  ),
})

/** The snapshot that was packed. */
export const unpackedBlueprint = (packed: PackedBlueprint): Blueprint => ({
  ...packed,
  surveys: new Map(
    [...packed.surveys].map(([id, survey]) => [id, { ...survey, answers: answersAgain(survey.answers) }]),
  ),
})

function answersAgain(packed: unknown): RecordOf<'surveys'>['answers'] {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only a snapshot is packed, and its answers were sound
  const answers = unpackedAnswers(packed) as RecordOf<'surveys'>['answers']
  if (answers.at) knowSound(answers.at, 'moments')
  if (answers.segment) knowSound(answers.segment, 'texts')
  return answers
}
