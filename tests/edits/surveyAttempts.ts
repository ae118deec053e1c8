import { addAnswers } from '#edits/addAnswers.ts'
import { addSurvey } from '#edits/addSurvey.ts'
import type { AnswerPlace } from '#edits/answerColumns.ts'
import { deleteCustomers } from '#edits/deleteCustomers.ts'
import { duplicateSurvey } from '#edits/duplicateSurvey.ts'
import { setAnswers } from '#edits/setAnswers.ts'
import { setItems } from '#edits/setItems.ts'
import type { Blueprint, Id } from '#model/blueprint.ts'
import type { Attempt, Drawer } from './drawer.ts'

const itemsOf = (now: Blueprint, survey: Id) => now.surveys.get(survey)?.items ?? []

const anItem = (draw: Drawer) => ({
  id: draw.newId(),
  text: draw.oneOf('Quick?', '', '快吗？'),
  ...draw.oneOf({}, { dimension: 'reliability' as const }, { steps: draw.ids('steps') }),
})

function aPlace(now: Blueprint, survey: Id, draw: Drawer): AnswerPlace {
  const [item = 'ghost', last = item] = itemsOf(now, survey).map(({ id }) => id)
  return draw.oneOf<AnswerPlace>(
    { is: 'perception', item },
    { is: 'expectation', item: last },
    { is: 'adequate', item: 'ghost' },
    { is: 'points', dimension: 'empathy' },
    { is: 'at' },
    { is: 'segment' },
  )
}

/** One way to try every edit of surveys with random arguments, sense and nonsense. */
export const surveyAttempts = {
  addAnswers: (now, draw) => {
    const survey = draw.id('surveys')
    const items = now.surveys.get(survey)?.items ?? []
    const column = () => draw.oneOf([1, null], [5, 4], [3], [Number.NaN, 2])
    const perception = column()
    return addAnswers.changes(now, {
      survey,
      how: draw.oneOf('append', 'replace'),
      answers: {
        at: [draw.oneOf('2026-11-22', 'today', null), null].slice(0, perception.length),
        items: Object.fromEntries(
          [...items.map(({ id }) => id), ...draw.oneOf<readonly Id[]>([], [], ['ghost'])].map((id) => [
            id,
            { perception },
          ]),
        ),
      },
    })
  },
  addSurvey: (now, draw) =>
    addSurvey.changes(now, {
      id: draw.newId(),
      title: draw.oneOf('Guests', ''),
      instrument: draw.oneOf('servqual', 'nps', 'csat'),
      scale: draw.oneOf({ min: 1, max: 7 }, { min: 0, max: 10 }, { min: 5, max: 5 }),
      items: [anItem(draw), anItem(draw)],
    }),
  duplicateSurvey: (now, draw) => {
    const survey = draw.id('surveys')
    return duplicateSurvey.changes(now, {
      survey,
      id: draw.newId(),
      title: 'Next wave',
      itemIds: itemsOf(now, survey).map(() => draw.newId()),
    })
  },
  setItems: (now, draw) => {
    const survey = draw.id('surveys')
    const items = itemsOf(now, survey)
    return setItems.changes(now, {
      survey,
      items: draw.oneOf(
        items.slice(1),
        [...items, anItem(draw)],
        items.toReversed(),
        items.map((item) => ({ ...item, text: 'Anew' })),
      ),
    })
  },
  setAnswers: (now, draw) => {
    const survey = draw.id('surveys')
    const one = () => ({
      row: draw.oneOf(0, 1, 3, -1, 0.5),
      place: aPlace(now, survey, draw),
      value: draw.oneOf<number | string | null>(1, 4, null, Number.NaN, -2, '2026-11-22', 'Harbour'),
    })
    return setAnswers.changes(now, { survey, cells: [one(), one()].slice(draw.oneOf(0, 1)) })
  },
  deleteCustomers: (now, draw) =>
    deleteCustomers.changes(now, { survey: draw.id('surveys'), rows: [draw.oneOf(0, 1, 5, -1)] }),
} satisfies Record<string, Attempt>
