import { beforeAll, describe, expect, test } from 'vitest'
import { type ExportChoice, usualChoice } from '#commands/exportChoice.ts'
import { plannedFiles } from '#commands/plannedFiles.ts'
import { loadAllWords } from '#i18n/words.ts'
import { blueprintFromFile } from '#model/blueprintFromFile.ts'
import { inOrder } from '#model/order.ts'
import { cafeFile } from '../document/cafe.ts'

const blueprint = blueprintFromFile({ ...cafeFile(), title: 'Café: to go' })
const [phase] = inOrder(blueprint.phases)
const [step] = blueprint.steps.keys()

const planned = (choice: Partial<ExportChoice>, selected: readonly string[] = []) =>
  plannedFiles(
    { ...usualChoice(blueprint.about), ...choice },
    { blueprint, language: 'en', selection: selected.map((id) => ({ table: 'steps', id })) },
    '2026-11-22',
  )
const namesOf = (...given: Parameters<typeof planned>) => planned(...given).map(({ name }) => name)

beforeAll(async () => {
  await loadAllWords('en')
  await loadAllWords('zh-CN')
})

describe('the files of an export', () => {
  test('bear the title, and the part where it is not all', () => {
    expect(namesOf({ format: 'png' })).toEqual(['Café to go.png'])
    expect(namesOf({ format: 'pdf', part: { is: 'phase', phase: phase?.id ?? '' } })).toEqual([
      `Café to go - ${phase?.name}.pdf`,
    ])
    expect(namesOf({ format: 'svg', part: { is: 'selection' } }, [step ?? ''])).toEqual([
      'Café to go - selection.svg',
    ])
    expect(namesOf({ format: 'json', part: { is: 'selection' } }, [step ?? ''])).toEqual([
      'Café to go.blueprint.json',
    ])
  })

  test('are one for each list where a file holds a single one', () => {
    const registers = ['failPoints', 'audit'] as const
    expect(namesOf({ format: 'csv', registers })).toEqual([
      'Café to go - Fail points.csv',
      'Café to go - Audit sheet.csv',
    ])
    expect(planned({ format: 'csv', registers }).map(({ options }) => options.registers)).toEqual([
      ['failPoints'],
      ['audit'],
    ])
    expect(namesOf({ format: 'markdown', registers })).toEqual(['Café to go.md'])
    expect(namesOf({ format: 'markdown', registers: ['audit'] })).toEqual(['Café to go - Audit sheet.md'])
  })

  test('are named in the language of the file', () => {
    const [file] = planned({ format: 'csv', registers: ['failPoints'], language: 'zh-CN' })
    expect(file).toMatchObject({ name: 'Café to go - 失误点清单.csv', language: 'zh-CN' })
  })

  test('are none where lists are wanted and none is chosen', () => {
    expect(planned({ format: 'xlsx', registers: [] })).toEqual([])
    expect(planned({ format: 'pdf', registers: [] })).toHaveLength(1)
  })

  test('have a title block only where one is wanted and drawn', () => {
    const [pdf] = planned({ format: 'pdf', titleBlock: true, titles: { author: 'Ada' } })
    expect(pdf?.options.titleBlock).toMatchObject({ author: 'Ada' })
    expect(planned({ format: 'csv', titleBlock: true })[0]?.options.titleBlock).toBeNull()
    expect(planned({ format: 'pdf', titleBlock: false })[0]?.options.titleBlock).toBeNull()
  })
})
