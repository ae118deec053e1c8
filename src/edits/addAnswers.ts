import type { Id, Survey } from '#model/blueprint.ts'
import { isSoundColumn } from '#model/withoutSoundColumns.ts'
import type { Edit } from './edit.ts'
import { customersIn, joinedAnswers } from './joinedAnswers.ts'

export interface AddAnswersArgs {
  readonly survey: Id
  /** Columns of one length, of items that the survey has. */
  readonly answers: Survey['answers']
  /** Whether they come behind those that are there, or in their place. */
  readonly how: 'append' | 'replace'
}

/** Answers of customers to a survey, a whole file of them: one undo step. */
export const addAnswers: Edit<AddAnswersArgs> = {
  name: 'addAnswers',
  changes: (now, { survey: id, answers, how }) => {
    const survey = now.surveys.get(id)
    if (!survey) return { why: 'recordIsGone' }
    const items = new Set(survey.items.map((item) => item.id))
    if (Object.keys(answers.items).some((item) => !items.has(item))) return { why: 'recordIsGone' }
    const customers = customersIn(answers)
    if (customers === null || !areSound(answers)) return { why: 'invalidValue' }
    if (customers === 0 && (how === 'append' || customersIn(survey.answers) === 0))
      return { why: 'nothingToDo' }
    const after = how === 'replace' ? answers : joinedAnswers(survey.answers, answers)
    return [{ table: 'surveys', id, set: { answers: after } }]
  },
}

/** The columns are looked at themselves: the schema would take too long over millions of answers. */
const areSound = ({ at, segment, points, items }: Survey['answers']): boolean =>
  (at === undefined || isSoundColumn(at, 'moments')) &&
  (segment === undefined || isSoundColumn(segment, 'texts')) &&
  Object.values(points ?? {}).every((column) => isSoundColumn(column, 'numbers')) &&
  Object.values(items).every(
    ({ perception, expectation, adequate }) =>
      isSoundColumn(perception, 'numbers') &&
      (expectation === undefined || isSoundColumn(expectation, 'numbers')) &&
      (adequate === undefined || isSoundColumn(adequate, 'numbers')),
  )
