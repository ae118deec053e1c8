/** The languages in which each template is written. */
export type TemplateLanguage = 'en' | 'zh-CN'

/** A ready blueprint to start from. Its file is fetched on first use; what a list of templates shows is here. */
export interface Template {
  readonly id: string
  readonly industry:
    | 'hotel'
    | 'shoe-shine'
    | 'medical'
    | 'car-repair'
    | 'airline'
    | 'retail'
    | 'call-centre'
    | 'complaints'
  readonly title: Readonly<Record<TemplateLanguage, string>>
  /** One sentence. */
  readonly summary: Readonly<Record<TemplateLanguage, string>>
  /** How many steps the blueprint has. */
  readonly steps: number
  /** The file's content, not yet checked: read it as any file is read. */
  readonly load: (language: TemplateLanguage) => Promise<unknown>
}

type Loaders = Readonly<Record<TemplateLanguage, () => Promise<{ readonly default: unknown }>>>

const loadWith = (loaders: Loaders) => async (language: TemplateLanguage) =>
  (await loaders[language]()).default

/** All ready blueprints, the most useful first. */
export const templates: readonly Template[] = [
  {
    id: 'hotel',
    industry: 'hotel',
    title: { en: 'Hotel overnight stay', 'zh-CN': '酒店住宿一晚' },
    summary: {
      en: 'One night, from booking to departure, after the hotel example of Bitner, Ostrom and Morgan (2008); ratings and targets are illustrations.',
      'zh-CN': '住宿一晚，从预订到离店；参照比特纳等（2008）的酒店示例，评分与目标值为示意。',
    },
    steps: 22,
    load: loadWith({
      en: () => import('./hotel.en.json'),
      'zh-CN': () => import('./hotel.zh-CN.json'),
    }),
  },
  {
    id: 'clinic',
    industry: 'medical',
    title: { en: 'Outpatient clinic visit', 'zh-CN': '门诊就诊' },
    summary: {
      en: 'An outpatient visit; ratings and targets are illustrations, not medical guidance.',
      'zh-CN': '一次门诊就诊；评分与目标值为示意，并非医疗建议。',
    },
    steps: 22,
    load: loadWith({
      en: () => import('./clinic.en.json'),
      'zh-CN': () => import('./clinic.zh-CN.json'),
    }),
  },
  {
    id: 'airline',
    industry: 'airline',
    title: { en: 'Airline journey', 'zh-CN': '航空出行' },
    summary: {
      en: 'One flight with checked baggage, from booking to leaving the airport; times, ratings and targets are illustrations.',
      'zh-CN': '一次含托运行李的航班出行，从订票到离开机场；时间、评分与目标值均为示意。',
    },
    steps: 25,
    load: loadWith({
      en: () => import('./airline.en.json'),
      'zh-CN': () => import('./airline.zh-CN.json'),
    }),
  },
  {
    id: 'online-order',
    industry: 'retail',
    title: { en: 'Online shop order with return', 'zh-CN': '网店下单与退货' },
    summary: {
      en: 'An order from an online shop, its delivery and the return of what did not fit; times, ratings and targets are illustrations.',
      'zh-CN': '一次网店购物：下单、配送，以及不合适时的退货退款；时间、评分与目标值均为示意。',
    },
    steps: 25,
    load: loadWith({
      en: () => import('./online-order.en.json'),
      'zh-CN': () => import('./online-order.zh-CN.json'),
    }),
  },
  {
    id: 'call-centre',
    industry: 'call-centre',
    title: { en: 'Call-centre request', 'zh-CN': '呼叫中心来电受理' },
    summary: {
      en: 'A call to a service line, from looking up the number to the closed request; times, ratings and targets are illustrations.',
      'zh-CN': '一次客服热线来电，从查找号码到工单结案；时间、评分与目标值均为示意。',
    },
    steps: 25,
    load: loadWith({
      en: () => import('./call-centre.en.json'),
      'zh-CN': () => import('./call-centre.zh-CN.json'),
    }),
  },
  {
    id: 'complaint',
    industry: 'complaints',
    title: { en: 'Complaint handling (ISO 10002)', 'zh-CN': '投诉处理（ISO 10002）' },
    summary: {
      en: 'A complaint from its receipt to the closed case, after the steps of ISO 10002; times, shares, ratings and targets are illustrations.',
      'zh-CN':
        '一件投诉从受理到结案的全过程，参照 ISO 10002（GB/T 19012）的步骤；时间、比例、评分与目标值均为示意。',
    },
    steps: 25,
    load: loadWith({
      en: () => import('./complaint.en.json'),
      'zh-CN': () => import('./complaint.zh-CN.json'),
    }),
  },
  {
    id: 'car-repair',
    industry: 'car-repair',
    title: { en: 'Car repair', 'zh-CN': '汽车维修' },
    summary: {
      en: 'A repair from call to follow-up; ratings and targets are illustrations.',
      'zh-CN': '一次汽车维修，从预约到回访；评分与目标值为示意。',
    },
    steps: 21,
    load: loadWith({
      en: () => import('./car-repair.en.json'),
      'zh-CN': () => import('./car-repair.zh-CN.json'),
    }),
  },
  {
    id: 'shoe-shine',
    industry: 'shoe-shine',
    title: { en: 'Corner shoeshine (Shostack 1984)', 'zh-CN': '街角擦鞋（肖斯塔克）' },
    summary: {
      en: 'The corner shoe shine of Shostack (1984): times of 30, 30, 45 and 15 s, 45 s of rework, 2 min standard, 5 min tolerated; the rest is illustration.',
      'zh-CN': '肖斯塔克（1984）的街角擦鞋：30、30、45、15秒，返工45秒，标准2分钟，容许5分钟；其余为示意。',
    },
    steps: 11,
    load: loadWith({
      en: () => import('./shoe-shine.en.json'),
      'zh-CN': () => import('./shoe-shine.zh-CN.json'),
    }),
  },
]
