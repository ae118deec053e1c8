import { describe, expect, test } from 'vitest'
import { pasteRows } from '#edits/pasteRows.ts'
import { loadAllWords, wordsIn } from '#i18n/words.ts'
import type { Blueprint, Standard } from '#model/blueprint.ts'
import { pastePlan, type PastePlace, type PastePlan } from '#panels/registers/pastePlan.ts'
import { registerPlans } from '#panels/registers/registerPlans.ts'
import { readTabbed } from '#panels/registers/tabbedText.ts'
import type { RegisterName } from '#session/sessionState.ts'
import { done } from '../edits/doing.ts'
import { having } from '../model/notation.ts'
import { failPoint, inn, marked, rowsOf } from './registerSamples.ts'

await loadAllWords('zh-CN')
const t = wordsIn('en')
const chinese = wordsIn('zh-CN')

const columnsOf = (register: RegisterName) =>
  registerPlans[register].columns.map((plan) => ('field' in plan ? plan.field.key : plan.worked))

/** The paste of a text into a register, from the row of a record and a column on. */
function placed(
  blueprint: Blueprint,
  register: RegisterName,
  from: { row: number; column: string },
): PastePlace {
  const columns = columnsOf(register)
  const rows = rowsOf(blueprint, register)
  let made = 0
  return {
    register,
    rows: rows.slice(from.row),
    columns: columns.slice(columns.indexOf(from.column)),
    above: from.row,
    step: rows.at(-1)?.step ?? null,
    stepsNamed: (name) =>
      [...blueprint.steps.values()].filter((step) => step.name === name).map(({ id }) => id),
    newId: () => `new${++made}`,
    now: '2026-06-15T09:00+08:00',
  }
}

const plan = (text: string, from = { row: 0, column: 'failure' }, words = t): PastePlan =>
  pastePlan(readTabbed(text), placed(marked, 'failPoints', from), words)

const after = ({ added, all }: PastePlan, before = marked) => done(before, pasteRows, { added, all })

describe('a block pasted into the fail points', () => {
  test('is read cell by cell as if it were typed, from the cell on', () => {
    const read = plan('Key lost\tNobody asked\t"Guest waits,\nand leaves"\t７\t3\t10\n冷了\t厨房远', {
      row: 0,
      column: 'failure',
    })
    const { failPoints } = after(read)
    expect(failPoints.get('lost')).toMatchObject({
      failure: 'Key lost',
      cause: 'Nobody asked',
      effect: 'Guest waits,\nand leaves',
      rating: { severity: 7, occurrence: 3, detection: 10 },
    })
    expect(failPoints.get('cold')).toMatchObject({ failure: '冷了', cause: '厨房远' })
    expect(read).toMatchObject({ kept: 8, lost: [], added: [] })
  })

  test('reads choices in the words of the language, and days', () => {
    const at = { row: 0, column: 'due' }
    expect(after(plan('2026-12-24\tIn progress', at)).failPoints.get('lost')).toMatchObject({
      due: '2026-12-24',
      status: 'in-progress',
    })
    expect(after(plan('2026-12-24\t处理中', at, chinese)).failPoints.get('lost')).toMatchObject({
      status: 'in-progress',
    })
  })

  test('tells which cells it cannot understand and why, and keeps the rest', () => {
    const read = plan('7\tmany\t4\n3\t11\t2', { row: 1, column: 'rating.severity' })
    expect(read.lost).toEqual([
      { row: 2, column: 'Occurrence', text: 'many', problem: 'That is not a number.' },
      { row: 3, column: 'Occurrence', text: '11', problem: 'From 1 to 10.' },
    ])
    expect(read.kept).toBe(4)
    expect(after(read).failPoints.get('cold')?.rating).toEqual({ severity: 7, occurrence: 7, detection: 4 })
  })

  test('lets a rating wait outside the document until it is whole', () => {
    const read = plan('6', { row: 2, column: 'rating.severity' })
    expect(read).toMatchObject({ all: [], waiting: [{ id: 'rude', name: 'rating', parts: { severity: 6 } }] })
    const whole = plan('6\t5\t4', { row: 2, column: 'rating.severity' })
    expect(whole.waiting).toEqual([])
    expect(after(whole).failPoints.get('rude')?.rating).toEqual({ severity: 6, occurrence: 5, detection: 4 })
  })

  test('takes a rating away where a part of it is emptied', () => {
    const read = plan('\t5\t4', { row: 1, column: 'rating.severity' })
    expect(after(read).failPoints.get('cold')).not.toHaveProperty('rating')
    expect(read.waiting).toEqual([{ id: 'cold', name: 'rating', parts: { occurrence: 5, detection: 4 } }])
  })

  test('writes parts of one object together', () => {
    const read = plan('Checklist\tTask\tSign\tLog', { row: 0, column: 'prevention.action' })
    const { lost: point } = Object.fromEntries(after(read).failPoints)
    expect(
      columnsOf('failPoints').slice(columnsOf('failPoints').indexOf('prevention.action')).slice(0, 4),
    ).toEqual(['prevention.action', 'prevention.kind', 'controls.prevention', 'controls.detection'])
    expect(point).toMatchObject({
      prevention: { kind: 'task', action: 'Checklist' },
      controls: { prevention: 'Sign', detection: 'Log' },
    })
  })

  test('passes over what is worked out', () => {
    const read = plan('7\t7\t5\t999\tLow\tOverdue\tDesk', { row: 1, column: 'rating.severity' })
    expect(read.lost).toEqual([])
    expect(after(read).failPoints.get('cold')).toMatchObject({ owner: 'Desk' })
  })

  test('leaves a row at its step, and says so', () => {
    const read = plan('arrive\tKey lost\npay\tCold dinner', { row: 0, column: 'stepName' })
    expect(read.lost).toEqual([
      { row: 2, column: 'Step', text: 'pay', problem: 'A row stays with its step.' },
    ])
    expect(after(read).failPoints.get('cold')).toMatchObject({ failure: 'Cold dinner', step: 'greet' })
  })

  test('is cut off where the columns end', () => {
    const last = columnsOf('failPoints').at(-1) ?? ''
    expect(plan('People\tbeyond', { row: 0, column: last })).toMatchObject({ kept: 1, lost: [] })
  })
})

describe('rows beyond the last', () => {
  test('become fail points of the last row’s step where their names are pasted', () => {
    const read = plan('Late bill\tSlow printer\nNo bill\tNo paper\t\t7\t2\t3', { row: 3, column: 'failure' })
    expect(read.added).toEqual([{ table: 'failPoints', id: 'new1', step: 'pay', name: 'No bill' }])
    expect(after(read).failPoints.get('new1')).toMatchObject({
      step: 'pay',
      failure: 'No bill',
      cause: 'No paper',
      status: 'open',
      rating: { severity: 7, occurrence: 2, detection: 3 },
    })
  })

  test('go to the step that the block names', () => {
    const read = plan('pay\tlate\ngreet\tMumbles\nnowhere\tGhost', { row: 3, column: 'stepName' })
    expect(read.added).toEqual([{ table: 'failPoints', id: 'new1', step: 'greet', name: 'Mumbles' }])
    expect(read.lost).toEqual([{ row: 6, column: 'Step', text: 'nowhere', problem: 'No step is called so.' }])
  })

  test('are told where nothing names them, and passed over where they are empty', () => {
    const read = plan('a\nb\n\t\n', { row: 3, column: 'cause' })
    expect(read.added).toEqual([])
    expect(read.lost).toMatchObject([{ row: 5, column: 'Cause', text: 'b' }])
  })

  test('are made in an empty register for the step that is selected', () => {
    const place = { ...placed(inn, 'failPoints', { row: 0, column: 'failure' }), step: 'greet' }
    const read = pastePlan([['Cold', 'No heating']], place, t)
    expect(after(read, inn).failPoints.get('new1')).toMatchObject({ step: 'greet', cause: 'No heating' })
    const nowhere = pastePlan([['Cold']], { ...place, step: null }, t)
    expect(nowhere).toMatchObject({ added: [], lost: [{ row: 1, text: 'Cold' }] })
  })

  test('are never steps: those need a place', () => {
    const read = pastePlan([['One'], ['Two']], placed(inn, 'steps', { row: 2, column: 'name' }), t)
    expect(read).toMatchObject({ added: [], kept: 1, lost: [{ row: 4, text: 'Two' }] })
  })
})

describe('a block pasted into other registers', () => {
  const clean: Standard = {
    id: 'clean',
    step: 'greet',
    metric: 'Clean',
    basis: 'objective',
    measure: 'number',
    comparator: 'at-most',
    target: 1,
  }

  test('reads a target by the measure that is pasted with it', () => {
    const held = having(inn, 'standards', clean)
    const columns = ['target', 'measure']
    const place = { ...placed(held, 'standards', { row: 0, column: 'target' }), columns }
    const read = pastePlan([['80 %', 'Yes or no']], place, t)
    expect(done(held, pasteRows, read).standards.get('clean')).toMatchObject({
      measure: 'yes-no',
      target: 0.8,
    })
  })

  test('makes standards of the whole service', () => {
    const place = { ...placed(inn, 'standards', { row: 0, column: 'stepName' }) }
    const read = pastePlan([['Whole service', 'On time']], place, t)
    expect(read.added).toEqual([{ table: 'standards', id: 'new1', step: null, name: 'On time' }])
  })

  test('reads what is true or not', () => {
    const seen = having(inn, 'touchpoints', { id: 'key', step: 'greet', evidence: 'Key' })
    const place = placed(seen, 'touchpoints', { row: 0, column: 'momentOfTruth' })
    const ticked = done(seen, pasteRows, pastePlan([['TRUE']], place, t))
    expect(ticked.touchpoints.get('key')?.momentOfTruth).toBe(true)
  })
})

test('a register is pasted back onto itself without a change', () => {
  const before = having(marked, 'failPoints', failPoint('quiet', 'pay', { failure: 'a "quoted"\nname' }))
  const place = placed(before, 'failPoints', { row: 3, column: 'failure' })
  const read = pastePlan(
    [
      ['late', ''],
      ['a "quoted"\nname', ''],
    ],
    place,
    t,
  )
  expect(read).toMatchObject({ added: [], all: [], lost: [] })
})
