import { describe, expect, it } from 'vitest'
import type { Standard } from '#model/blueprint.ts'
import * as schema from '#model/schema.ts'
import { dimensions } from '#model/vocabulary.ts'
import { loadReadyStandards, readyIndustries } from '#templates/standards/readyStandards.ts'
import english from '#templates/standards/words.en.json'
import chinese from '#templates/standards/words.zh-CN.json'
import { templates } from '#templates/templates.ts'

const catalogues = {
  en: await loadReadyStandards('en'),
  'zh-CN': await loadReadyStandards('zh-CN'),
}
const languages = ['en', 'zh-CN'] as const
const servqual = dimensions.slice(0, 5)

const isWritten = (text: string | undefined) => text !== undefined && text.trim() === text && text !== ''
const isOnce = <Value>(value: Value, i: number, all: readonly Value[]) => all.indexOf(value) === i

describe.each(languages)('the catalogue of ready standards in %s', (language) => {
  const catalogue = catalogues[language]
  const idsWhere = (isWrong: (standard: Omit<Standard, 'id'>) => boolean) =>
    catalogue.filter(({ standard }) => isWrong(standard)).map(({ id }) => id)

  it('holds nothing twice, and nothing is lost between words and figures', () => {
    const ids = catalogue.map(({ id }) => id)
    expect(ids.filter(isOnce)).toEqual(ids)
    expect(ids.toSorted()).toEqual(Object.keys(language === 'en' ? english : chinese).toSorted())
  })

  it('has for every industry at least four standards of each of the five dimensions', () => {
    const count = (industry: string, dimension: string) =>
      catalogue.filter((each) => each.industry === industry && each.dimension === dimension).length
    const thin = readyIndustries.flatMap((industry) =>
      servqual.filter((dimension) => count(industry, dimension) < 4).map((each) => [industry, each]),
    )
    expect(thin).toEqual([])
  })

  it('has records of the file format, with known fields only', () => {
    const records = catalogue.map(({ id, standard }) => ({ id, ...standard }))
    const known = new Set(Object.keys(schema.standard.shape))
    expect(records.map((record) => schema.standard.parse(record))).toEqual(records)
    expect(records.flatMap((record) => Object.keys(record).filter((field) => !known.has(field)))).toEqual([])
  })

  it('leaves nothing to fill in before one can work by it', () => {
    const lacking = idsWhere(({ metric, method, frequency, unit, measure, limit, statistic }) => {
      const hasUnit = measure === 'number' ? isWritten(unit) : unit === undefined
      const hasFigures = limit !== undefined && statistic !== undefined
      return !hasUnit || !hasFigures || ![metric, method, frequency].every(isWritten)
    })
    expect(lacking).toEqual([])
  })

  it('tells the standards of one industry apart by their metrics', () => {
    const names = catalogue.map(({ industry, standard }) => `${industry}: ${standard.metric}`)
    expect(names.filter(isOnce)).toEqual(names)
  })

  it('tolerates the target and what is worse, never what is better', () => {
    const wrong = idsWhere(({ comparator, target, upper = NaN, limit = NaN, upperLimit = NaN }) => {
      if (comparator === 'at-most') return !(limit >= target)
      if (comparator === 'at-least') return !(limit <= target)
      return !(limit <= target && target < upper && upper <= upperLimit)
    })
    expect(wrong).toEqual([])
  })

  it('asks for nothing that cannot be measured', () => {
    const mostOf = ({ measure, unit = '' }: Omit<Standard, 'id'>) => {
      if (measure === 'yes-no') return 1
      if (['%', 'points', '分'].includes(unit)) return 100
      return unit.includes('5') ? 5 : Infinity
    }
    const wrong = idsWhere((standard) => {
      const { target, limit = NaN, upper = target, upperLimit = limit } = standard
      return ![target, limit, upper, upperLimit].every((value) => value >= 0 && value <= mostOf(standard))
    })
    expect(wrong).toEqual([])
  })
})

describe('the languages of the catalogue', () => {
  const withoutWords = (language: (typeof languages)[number]) =>
    catalogues[language].map(({ standard, ...rest }) => {
      const { metric: _metric, unit, method: _method, frequency: _frequency, ...figures } = standard
      return { ...rest, hasUnit: unit !== undefined, figures }
    })
  const texts = (words: Readonly<Record<string, object>>) =>
    Object.values(words).flatMap((each) => Object.values(each).map(String))

  it('differ in words alone', () => {
    expect(withoutWords('zh-CN')).toEqual(withoutWords('en'))
  })

  it('leave no English in the Chinese words, and no Chinese in the English', () => {
    const symbols = new Set(['%', '°C'])
    const inChinese = texts(chinese).filter((text) => !symbols.has(text))
    expect(inChinese.filter((text) => /[A-Za-z]{2,}/.test(text))).toEqual([])
    expect(inChinese.filter((text) => !/\p{Script=Han}/u.test(text))).toEqual([])
    expect(texts(english).filter((text) => /\p{Script=Han}/u.test(text))).toEqual([])
  })

  it.each(['unit', 'frequency'] as const)('have one word for one %s', (field) => {
    const words = catalogues.en.map(({ standard }) => standard[field])
    const pairs = words.map((word, i) => `${word} = ${catalogues['zh-CN'][i]?.standard[field]}`)
    expect(new Set(pairs).size).toBe(new Set(words).size)
  })
})

it('names each industry as the templates do', () => {
  const known = templates.map(({ industry }): string => industry)
  expect(known).toEqual(expect.arrayContaining([...readyIndustries]))
})
