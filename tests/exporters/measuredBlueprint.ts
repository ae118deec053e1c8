import type { Blueprint, RecordOf } from '#model/blueprint.ts'
import { itemsOf, servqualItems, surveyOf, workedPerceptions } from '../analysis/surveys/surveyOf.ts'

/** What somebody wrote into a survey and into complaints. */
interface Written {
  readonly title: string
  readonly item: string
  readonly complaint: string
  readonly source: string
}

const usual: Written = {
  title: 'Guests in May',
  item: 'Staff kept the time they promised',
  complaint: 'Waited half an hour at the desk',
  source: 'Ledger 2026',
}

const hours = (from: string, count: number) => new Date(Date.parse(from) + count * 3_600_000).toISOString()

/** The worked survey of one customer and one of NPS, four complaints, and what keeping a customer costs. */
export function measuredBlueprint(blueprint: Blueprint, written: Partial<Written> = {}): Blueprint {
  const { title, item, complaint, source } = { ...usual, ...written }
  const items = itemsOf(servqualItems).map((each, i) => ({ ...each, text: `${item} ${i + 1}` }))
  const servqual = surveyOf(
    { id: 'servqual', title, items, invited: 4 },
    [workedPerceptions],
    [workedPerceptions.map(() => 6)],
  )
  const nps = surveyOf(
    {
      id: 'nps',
      title: `NPS ${title}`,
      instrument: 'nps',
      scale: { min: 0, max: 10 },
      items: [{ id: 'recommend', text: item }],
    },
    [...Array(5).fill([10]), ...Array(3).fill([8]), ...Array(2).fill([3])],
  )
  const [step] = blueprint.steps.keys()
  const [failPoint] = blueprint.failPoints.keys()
  const received = '2026-05-04T09:00:00.000Z'
  const complaints = (['service', 'service', 'product', undefined] as const).map(
    (cause, i): RecordOf<'complaints'> => ({
      id: `complaint-${i}`,
      order: `a${i}`,
      received: hours(received, 24 * i),
      description: `${complaint} ${i + 1}`,
      ...(step !== undefined && i < 2 && { step }),
      ...(failPoint !== undefined && i === 2 && { failPoint }),
      ...(cause && { cause }),
      channel: i === 0 ? 'phone' : 'email',
      owner: complaint,
      acknowledged: hours(received, 24 * i + 2),
      ...(i < 3 && {
        decided: hours(received, 24 * i + 20),
        communicated: hours(received, 24 * i + 24),
        closed: hours(received, 24 * i + 48),
        outcome: 'resolved' as const,
      }),
    }),
  )
  return {
    ...blueprint,
    about: {
      ...blueprint.about,
      atStake: { keepingCost: { value: 50, source }, customersLost: { value: 100, source } },
    },
    surveys: new Map([
      ['servqual', { ...servqual, order: 'a0' }],
      ['nps', { ...nps, order: 'a1' }],
    ]),
    complaints: new Map(complaints.map((each) => [each.id, each])),
  }
}
