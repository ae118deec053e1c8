import { type Dimension, dimensions } from '#model/vocabulary.ts'
import { comparable } from '../importPlan.ts'
import type { AnswerColumn } from './answerPlan.ts'

/** What a column is called that says when, the best names first. */
const times: readonly RegExp[] = [
  /^(?:submitted ?at|submit ?date|submissiondate|submit date(?: utc)?|date submitted|submission (?:date|time)|completion time|end ?date|end ?time|date modified|提交答卷时间|提交时间|填写时间|完成时间|结束时间|结束答题时间|答题结束时间)(?:\W.*)?$/,
  /^(?:time ?stamp|date ?stamp|recorded ?date|date last action|last action|answered (?:at|on)|responded at|response date|时间戳(?:记)?|作答时间|答题时间|日期|时间)(?:\W.*)?$/,
  /^(?:date|time|when|at|end|day|date and time|visited on|date of visit)$/,
  /^(?:_submission_time|start|start ?date|start ?time|date ?started|date created|created at|started at|开始时间|开始答题时间|答题开始时间)(?:\W.*)?$/,
]

const respondents: readonly RegExp[] = [
  /^(?:response ?id|_id|_uuid|key|meta[/-]instanceid|instanceid|respondent ?id|respondent|answer id|submission id|response token|答卷编号|答卷id|答案id|问卷编号|受访者(?:编号|id)?)$/,
  /^(?:id|#|no\.?|nr\.?|number|序号|编号|customer(?: id| no\.?| number)?|guest(?: id| no\.?)?|client(?: id)?|顾客(?:编号)?|客户(?:编号|号)?|会员号)$/,
  /^(?:token|external reference|external data reference|用户id|openid)$/,
]

const segments: readonly RegExp[] = [
  /^(?:segment|group|customer (?:group|type|segment)|客户类型|顾客类型|客群|分组|组别|细分)$/,
  /^(?:branch|store|shop|location|site|hotel|clinic|outlet|region|department|team|channel|门店|分店|网点|地点|地区|区域|部门|渠道|店铺)$/,
  /^(?:gender|sex|age(?: group)?|visits?|frequency|性别|年龄(?:段)?|到店次数)$/,
  /(?:^|\b)(?:which (?:branch|store|location|hotel|clinic|department)|where did you)\b|(?:哪家|哪个)(?:门店|分店|网点|酒店|医院)/,
]

const dimensionWords: Readonly<Record<Dimension, RegExp>> = {
  reliability: /reliab|可靠|信赖/,
  responsiveness: /responsive|响应|反应(?:性|度)/,
  assurance: /assurance|保证性|专业(?:性|度)/,
  empathy: /empath|移情|同理/,
  tangibles: /tangib|有形|可感知/,
  efficiency: /efficien|高效|效率/,
  availability: /availab|可用/,
  fulfilment: /fulfil|履责|履约|履行/,
  privacy: /privacy|隐私/,
}

/** A sum to be given to dimensions, not a question about one. */
const pointWords = /point|weight|importance|allocat|分值|权重|分配|重要/

const placeIn = (forms: readonly RegExp[], names: readonly string[]) =>
  forms.findIndex((form) => names.some((name) => form.test(name)))

/** What a heading says beside the answers themselves, and how well that name fits: 0 is best. */
export interface NamedColumn {
  readonly column: AnswerColumn
  readonly rank: number
}

/** A column by its name: when, who, which segment, points. Null where the name says nothing of the kind. */
export function namedColumn(texts: readonly string[]): NamedColumn | null {
  const names = texts.map((text) =>
    comparable(text.replace(/^\d{1,3}\s*[.、)）:：]\s*/, '').replace(/[?？:：]$/, '')),
  )
  const named = [
    { column: { is: 'at' } as const, rank: placeIn(times, names) },
    { column: { is: 'respondent' } as const, rank: placeIn(respondents, names) },
    { column: { is: 'segment' } as const, rank: placeIn(segments, names) },
  ].filter(({ rank }) => rank >= 0)
  return named[0] ?? pointsIn(names)
}

function pointsIn(names: readonly string[]): NamedColumn | null {
  const whole = names.join(' ')
  const short = names.some((name) => name.length < 30)
  const said = dimensions.filter((dimension) => dimensionWords[dimension].test(whole))
  const [dimension] = said
  if (dimension === undefined || said.length > 1 || !(pointWords.test(whole) || (short && whole.length < 20)))
    return null
  return { column: { is: 'points', dimension }, rank: pointWords.test(whole) ? 0 : 1 }
}
