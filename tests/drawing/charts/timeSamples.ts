import type { Distribution, DistributionWords } from '#drawing/charts/distributionChart.ts'
import type { ProfitLine, ProfitWords } from '#drawing/charts/profitChart.ts'
import { durationText } from '#model/duration.ts'
import { seeded } from '../../bench/pages/graph.ts'

const durations = {
  en: { day: ' d', hour: ' h', minute: ' min', second: ' s', between: ' ' },
  zh: { day: '天', hour: '小时', minute: '分', second: '秒', between: '' },
} as const

const timeIn = (language: 'en' | 'zh') => (seconds: number) =>
  durationText(Math.round(seconds * 10) / 10, durations[language])

const timeEn = timeIn('en')
const timeZh = timeIn('zh')
const money = (amount: number) => amount.toFixed(2).replace('-', '−')

export const profitWords: Readonly<Record<'en' | 'zh', ProfitWords>> = {
  en: {
    title: 'Profit from one customer, by the time that serving takes',
    none: 'No step has a time yet.',
    expected: (seconds, profit) => `Expected ${timeEn(seconds)}, profit ${money(profit)}`,
    longest: (seconds, profit) => `Longest ${timeEn(seconds)}, profit ${money(profit)}`,
    breakEven: (seconds) => `Break-even at ${timeEn(seconds)}`,
    tolerated: (seconds) => `The customer tolerates ${timeEn(seconds)}`,
    time: timeEn,
    money,
  },
  zh: {
    title: '单位顾客利润随服务时间的变化',
    none: '还没有环节填写时间。',
    expected: (seconds, profit) => `预期 ${timeZh(seconds)}，利润 ${money(profit)}`,
    longest: (seconds, profit) => `最长 ${timeZh(seconds)}，利润 ${money(profit)}`,
    breakEven: (seconds) => `盈亏平衡 ${timeZh(seconds)}`,
    tolerated: (seconds) => `顾客容许 ${timeZh(seconds)}`,
    time: timeZh,
    money,
  },
}

/** Shostack's shoe shine: price 0.50, wax and other 0.12, 0.10 a minute. */
export const shoeShine: ProfitLine = {
  atZero: 0.38,
  perSecond: 0.1 / 60,
  expected: 127.5,
  longest: 195,
  breakEven: 228,
  tolerated: 300,
}

export const distributionWords: Readonly<Record<'en' | 'zh', DistributionWords>> = {
  en: {
    title: 'Time from start to end in 10,000 runs',
    none: 'Nothing was simulated yet.',
    within: (seconds, share) => `Within ${timeEn(seconds)}: ${Math.round(share * 100)} %`,
    median: (seconds) => `Median ${timeEn(seconds)}`,
    p90: (seconds) => `9 of 10 within ${timeEn(seconds)}`,
    time: timeEn,
  },
  zh: {
    title: '一万次模拟中从开始到结束的时间',
    none: '还没有进行模拟。',
    within: (seconds, share) => `在 ${timeZh(seconds)}内完成：${Math.round(share * 100)} %`,
    median: (seconds) => `中位数 ${timeZh(seconds)}`,
    p90: (seconds) => `九成不超过 ${timeZh(seconds)}`,
    time: timeZh,
  },
}

const random = seeded(7)
const times = Array.from({ length: 2000 }, () => 120 + 60 * (random() + random()) + (random() < 0.2 ? 75 : 0))
const sorted = times.toSorted((a, b) => a - b)

/** Two humps: a fifth of the runs has something done again. */
export const simulated: Distribution = {
  times,
  within: { seconds: 215, share: times.filter((time) => time <= 215).length / times.length },
  median: sorted[1000] ?? 0,
  p90: sorted[1800] ?? 0,
}
