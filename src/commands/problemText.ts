import type { Words } from '#i18n/words.ts'
import type { Expected, FileProblem } from '#model/fileProblem.ts'

type Range = Extract<Expected, { is: 'range' }>

function rangeText({ min, max }: Range, t: Words): string {
  if (min === undefined) return t('problems.atMost', { max })
  if (max === undefined) return t('problems.atLeast', { min })
  return t('problems.range', { min, max })
}

function expectedText(expected: Expected, t: Words): string {
  switch (expected.is) {
    case 'json':
      return t('problems.json', { detail: expected.detail })
    case 'size':
    case 'depth':
      return t(`problems.${expected.is}`, { most: expected.most })
    case 'version':
      return t('problems.version', { newest: expected.newest })
    case 'type':
      return t(`problems.type.${expected.type}`)
    case 'oneOf':
      return t('problems.oneOf', { values: expected.values.join(', ') })
    case 'range':
      return rangeText(expected, t)
    case 'knownId':
      return expected.table === 'items'
        ? t('problems.knownItem')
        : t('problems.knownId', { record: t(`terms.record.${expected.table}`) })
    case 'uniqueId':
      return t('problems.uniqueId', { first: expected.first })
    case 'length':
      return t('problems.length', { length: expected.length, like: expected.like })
    case 'format':
    case 'id':
    case 'link':
    case 'color':
    case 'date':
    case 'instant':
    case 'instantOrDate':
    case 'laneForSteps':
      return t(`problems.${expected.is}`)
  }
}

/** One problem of a file in words: where, what stands there, what should. */
export function problemText({ path, found, expected }: FileProblem, t: Words): string {
  return t('problems.sentence', {
    path: path === '' ? t('problems.wholeFile') : path,
    found: found === 'nothing' ? t('problems.nothing') : found,
    expected: expectedText(expected, t),
  })
}
