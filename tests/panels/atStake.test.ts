import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { stakeResultNames } from '#analysis/atStake/stakeResults.ts'
import { loadAllWords, wordsIn } from '#i18n/words.ts'
import { stakeFigures } from '#model/vocabulary.ts'
import { figureReading, figureText } from '#panels/pages/atStake/figureReading.ts'
import { repurchaseFigures } from '#analysis/atStake/shareFigures.ts'
import { stakeSections } from '#panels/pages/atStake/stakeSections.ts'
import { resultNote, resultText } from '#panels/pages/atStake/stakeText.ts'

await loadAllWords('en')
await loadAllWords('zh-CN')
const t = wordsIn('en')

describe('a figure of what is at stake', () => {
  test('is typed as people write it: shares in per cent, scores on their scale, losses below zero', () => {
    expect(figureReading('heardShare', '5 %', t)).toEqual({ value: 0.05 })
    expect(figureReading('optimism', '4.2', t)).toEqual({ value: 4.2 })
    expect(figureReading('margin', '-12', t)).toEqual({ value: -12 })
    expect(figureReading('customersLost', '', t)).toEqual({ value: null })
  })

  test('is refused with its reason where it cannot be one', () => {
    expect(figureReading('optimism', '6', t)).toHaveProperty('problem')
    expect(figureReading('customersLost', '-1', t)).toHaveProperty('problem')
    expect(figureReading('heardShare', '120 %', t)).toHaveProperty('problem')
    expect(figureReading('keepingCost', 'much', t)).toHaveProperty('problem')
  })

  test('stands on the page once, each of them', () => {
    const shown = [...stakeSections.flatMap(({ figures }) => figures), ...repurchaseFigures]
    expect(shown.toSorted()).toEqual([...stakeFigures].toSorted())
  })

  test('reads as it is written', () => {
    fc.assert(
      fc.property(fc.constantFrom(...stakeFigures), fc.integer({ min: 1, max: 5 }), (name, value) => {
        const text = figureText(name, value, t)
        const isShare = text.endsWith('%')
        expect(figureReading(name, isShare ? '80 %' : text, t)).toEqual({ value: isShare ? 0.8 : value })
      }),
    )
  })
})

describe('a result', () => {
  test('is told in the unit that it has', () => {
    expect(resultText('lost', 161.6, 'USD', t)).toBe('162 customers')
    expect(resultText('replacing', 30_000, 'USD', t)).toBe('30,000.00 USD')
    expect(resultText('replacing', 30_000, '', t)).toBe('30,000.00')
    expect(resultText('churn', 0.1, '', t)).toBe('10 %')
    expect(resultText('readiness', 2.925, '', wordsIn('zh-CN'))).toBe('2.925（满分 5）')
  })

  test('says what is missing, or how it stands against what is quoted', () => {
    const nothing = { value: null, reached: null, from: [], missing: [] }
    expect(resultNote('repeat', { ...nothing, from: ['buyers'], missing: ['buyers'] }, t)).toBe(
      'Missing: Buyers.',
    )
    expect(resultNote('lifetime', nothing, t)).toBe('These figures allow no answer.')
    expect(resultNote('churn', { ...nothing, value: 0.1, reached: false }, t)).toBe(
      'below 5 %, as quoted: missed',
    )
  })

  test('is never written as no number', () => {
    const any = fc.option(fc.double({ min: -1e15, max: 1e15, noNaN: true }))
    fc.assert(
      fc.property(fc.constantFrom(...stakeResultNames), any, (name, value) => {
        expect(resultText(name, value, 'USD', t)).not.toMatch(/NaN|Infinity|undefined/)
      }),
    )
  })
})
