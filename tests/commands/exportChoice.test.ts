import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  choiceForRegister,
  choiceFrom,
  type ExportChoice,
  exportRange,
  partNow,
  titlesOf,
  usualChoice,
  withTitle,
} from '#commands/exportChoice.ts'
import {
  apartIn,
  concerning,
  formatGroupNames,
  formatsOf,
  isConcerned,
  standsApart,
} from '#commands/exportConcerns.ts'
import { exportFormats, usualOptions } from '#exporters/exporter.ts'
import { blueprintFromFile } from '#model/blueprintFromFile.ts'
import { cafeFile } from '../document/cafe.ts'

const blueprint = blueprintFromFile(cafeFile())
const { about } = blueprint
const headed = { ...about, header: { organisation: 'Café Nord', author: 'Ada', revision: '3' } }
const today = '2026-11-22'

const anyChoice: fc.Arbitrary<ExportChoice> = fc.record({
  format: fc.constantFrom(...exportFormats),
  part: fc.oneof(
    fc.constantFrom({ is: 'whole' } as const, { is: 'selection' } as const),
    fc.record({ is: fc.constant('phase' as const), phase: fc.option(fc.string()) }),
  ),
  marks: fc.subarray([...exportRange.marks]),
  registers: fc.subarray([...exportRange.registers]),
  scale: fc.double({ min: 0.05, max: 64, noNaN: true }),
  background: fc.constantFrom(...exportRange.backgrounds),
  theme: fc.constantFrom(...exportRange.themes),
  paper: fc.constantFrom(...exportRange.papers),
  pages: fc.constantFrom(...exportRange.pages),
  legend: fc.boolean(),
  language: fc.constantFrom(...exportRange.languages, null),
  titleBlock: fc.boolean(),
  titles: fc.record({ author: fc.string(), date: fc.constant('2026-01-31') }, { requiredKeys: [] }),
})

describe('a choice that was remembered', () => {
  test('is read as it was', () => {
    fc.assert(
      fc.property(anyChoice, (choice) => {
        expect(choiceFrom(structuredClone(choice), about)).toEqual(choice)
      }),
    )
  })

  test('is usual wherever it makes no sense, whatever stands there', () => {
    fc.assert(
      fc.property(fc.anything(), (kept) => {
        const choice = choiceFrom(kept, about)
        expect(exportFormats).toContain(choice.format)
        expect(choice.scale).toBeGreaterThan(0)
        expect(exportRange.registers).toEqual(expect.arrayContaining([...choice.registers]))
      }),
    )
    expect(choiceFrom({ format: 'cassette', scale: -1, marks: ['ghosts'] }, about)).toEqual({
      ...usualChoice(about),
      marks: [],
    })
  })
})

describe('the part', () => {
  const of = (part: ExportChoice['part']) => ({ ...usualChoice(about), part })
  const [phase] = blueprint.phases.keys()

  test('is the selection there is when the export is made, else the whole', () => {
    expect(partNow(of({ is: 'selection' }), blueprint, ['ask'])).toEqual({ is: 'selection', steps: ['ask'] })
    expect(partNow(of({ is: 'selection' }), blueprint, [])).toEqual({ is: 'whole' })
  })

  test('is the whole once its phase is gone', () => {
    const kept = { is: 'phase', phase: phase ?? '' } as const
    expect(partNow(of(kept), blueprint, [])).toEqual(kept)
    expect(partNow(of({ is: 'phase', phase: 'gone' }), blueprint, [])).toEqual({ is: 'whole' })
  })
})

describe('the title block', () => {
  test('begins with what the header says, and the day where that says none', () => {
    const choice = usualChoice(headed)
    expect(choice.titleBlock).toBe(true)
    expect(usualChoice(about).titleBlock).toBe(false)
    expect(titlesOf(choice, headed, today)).toEqual({
      organisation: 'Café Nord',
      author: 'Ada',
      version: '3',
      date: today,
    })
  })

  test('keeps what was typed, and follows the header in the rest', () => {
    const typed = withTitle(usualChoice(headed), headed, today, ['version', '4 draft'])
    const later = { ...headed, header: { ...headed.header, author: 'Grace' } }
    expect(titlesOf(typed, later, today)).toMatchObject({ version: '4 draft', author: 'Grace' })
    expect(withTitle(typed, headed, today, ['version', '3']).titles).toEqual({})
  })
})

describe('the list of a register', () => {
  test('keeps a format of lists, and takes the first of them in the place of another', () => {
    const choice = usualChoice(about)
    expect(choiceForRegister({ ...choice, format: 'markdown' }, 'standards')).toMatchObject({
      format: 'markdown',
      registers: ['standards'],
    })
    expect(choiceForRegister({ ...choice, format: 'png' }, 'failPoints').format).toBe(formatsOf('list')[0])
  })

  test('is the audit sheet where no register is open', () => {
    expect(choiceForRegister(usualChoice(about), null).registers).toEqual(['audit'])
  })

  test('is its own for surveys and complaints, too', () => {
    for (const register of ['surveys', 'complaints'] as const)
      expect(choiceForRegister(usualChoice(about), register).registers).toEqual([register])
  })
})

describe('the formats', () => {
  test('are each offered once', () => {
    const offered = formatGroupNames.flatMap((group) => formatsOf(group))
    expect(offered.toSorted()).toEqual([...exportFormats].toSorted())
  })

  test('that give legend or title block a place of their own say so where one is wanted', () => {
    const wanted = { legend: false, titleBlock: true }
    expect(apartIn({ ...wanted, format: 'docx' })).toBe('docx')
    expect(apartIn({ ...wanted, format: 'pdf' })).toBeNull()
    expect(apartIn({ legend: true, titleBlock: false, format: 'docx' })).toBeNull()
    expect(apartIn({ legend: true, titleBlock: false, format: 'pptx' })).toBe('pptx')
    for (const format of formatsOf('picture')) expect(standsApart(format)).toEqual([])
    expect(isConcerned('xlsx', 'titleBlock')).toBe(true)
  })

  test('take up nothing that does not concern them', () => {
    const chosen = { ...usualOptions, theme: 'dark', background: 'transparent', scale: 4 } as const
    expect(concerning('csv', chosen)).toEqual(usualOptions)
    expect(concerning('jpeg', chosen)).toEqual({ ...usualOptions, theme: 'dark', scale: 4 })
    expect(isConcerned('pdf', 'pages')).toBe(true)
    expect(isConcerned('png', 'registers')).toBe(false)
  })
})
