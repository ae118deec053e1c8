import type { Catalogue, Words } from './words.ts'

type Simple = 'format' | 'id' | 'link' | 'color' | 'date' | 'instant' | 'instantOrDate' | 'laneForSteps'

/** What should stand at a place of a file, as the model tells it. */
type Expected =
  | { readonly is: Simple }
  | { readonly is: 'json'; readonly detail: string }
  | { readonly is: 'size' | 'depth'; readonly most: number }
  | { readonly is: 'version'; readonly newest: number }
  | { readonly is: 'type'; readonly type: keyof Catalogue['problems']['type'] }
  | { readonly is: 'oneOf'; readonly values: readonly (string | number | boolean | null)[] }
  | { readonly is: 'range'; readonly min?: number; readonly max?: number }
  | { readonly is: 'knownId'; readonly table: keyof Catalogue['terms']['record'] | 'items' }
  | { readonly is: 'uniqueId'; readonly first: string }
  | { readonly is: 'length'; readonly length: number; readonly like: string }

interface Problem {
  readonly path: string
  readonly found: string
  readonly expected: Expected
}

function rangeText({ min, max }: Extract<Expected, { is: 'range' }>, t: Words): string {
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
export function problemText({ path, found, expected }: Problem, t: Words): string {
  return t('problems.sentence', {
    path: path === '' ? t('problems.wholeFile') : path,
    found: found === 'nothing' ? t('problems.nothing') : found,
    expected: expectedText(expected, t),
  })
}
