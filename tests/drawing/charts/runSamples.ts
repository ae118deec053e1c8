import type { RunLine, RunPoint, RunWords } from '#drawing/charts/controlChart.ts'

export const runWords: Readonly<Record<'en' | 'zh', RunWords>> = {
  en: {
    title: 'Time until the guest is greeted',
    none: 'Nothing has been measured yet.',
    measured: 'Measured',
    outside: 'Outside the control limits',
    value: (value) => `${value} s`,
  },
  zh: {
    title: '客人从到达到被迎接的时间',
    none: '还没有实测数据。',
    measured: '实测',
    outside: '超出控制限',
    value: (value) => `${value} 秒`,
  },
}

const values = [52, 61, 48, 70, 66, 44, 58, 63, 181, 71, 49, 55, 60, 68, 75, 52, 47, 66, 59, 62]

export const runPoints: readonly RunPoint[] = values.map((value, i) => ({
  id: `m${i}`,
  value,
  when: `${(i % 28) + 1} Dec`,
  outside: value > 150,
}))

/** The first two levels lie so near each other that their names cannot stand where their lines end. */
export const runLines: Readonly<Record<'en' | 'zh', readonly RunLine[]>> = {
  en: [
    { kind: 'mean', value: 64.4, name: 'Mean' },
    { kind: 'target', value: 60, name: 'Target' },
    { kind: 'limit', value: 120, name: 'Tolerated limit' },
    { kind: 'control', value: 116.3, name: 'Upper control limit' },
    { kind: 'control', value: 12.4, name: 'Lower control limit' },
  ],
  zh: [
    { kind: 'mean', value: 64.4, name: '平均值' },
    { kind: 'target', value: 60, name: '目标值' },
    { kind: 'limit', value: 120, name: '容许限' },
    { kind: 'control', value: 116.3, name: '上控制限' },
    { kind: 'control', value: 12.4, name: '下控制限' },
  ],
}
