import * as fc from 'fast-check'
import { themeNames, themes } from '#drawing/theme.ts'

/** Names as people write them and as they had better not: short, long, Chinese, without a space, empty, with signs that are drawn. */
export const anyName: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    'Wrong dish',
    'Order arrives late or cold because two lifts are shared with housekeeping in the morning',
    '送餐迟到或饭菜变凉，因为两部电梯与客房清洁共用，高峰时段要等候十分钟以上',
    '上错菜',
    'Rechtsschutzversicherungsgesellschaftenbearbeitungsrückstand',
    '≤ 60 s, ≥ 95 %',
    'W',
    '',
  ),
  fc.string({ unit: 'grapheme', maxLength: 50 }).map((text) => text.trim()),
)

export const anyWidth: fc.Arbitrary<number> = fc.integer({ min: 300, max: 1400 })

export const anyTheme = fc.constantFrom(...themeNames).map((name) => themes[name])

/** Figures of any size that is measured in practice, below and above zero. */
export const anyValue: fc.Arbitrary<number> = fc.oneof(
  fc.integer({ min: -50, max: 500 }),
  fc.double({ min: -1e7, max: 1e9, noNaN: true }),
  fc.constantFrom(0, 1, 100, 0.001),
)

/** Seconds, from none to a year. */
export const anyTime: fc.Arbitrary<number> = fc.oneof(
  fc.integer({ min: 0, max: 600 }),
  fc.double({ min: 0, max: 3e7, noNaN: true }),
)

export const anyLanguage = fc.constantFrom('en' as const, 'zh' as const)
