import { afterEach, describe, expect, test } from 'vitest'
import { renameStep } from '#edits/renameStep.ts'
import { arrange } from '#layout/arrange.ts'
import { perform, undo } from '#session/perform.ts'
import { session } from '#session/session.ts'
import { showDocument, showNothing, showSeen } from '#session/showDocument.ts'
import { cafe, entry, renamed } from '../document/cafe.ts'

/** The café as it was last seen, and how its document is opened. */
function seen() {
  const document = cafe()
  const blueprint = structuredClone(document.snapshot())
  const look = { blueprint, placed: arrange(blueprint) }
  const times = { opened: 0 }
  const open = showSeen('key', look, () => {
    times.opened++
    showDocument('key', document, look)
  })
  return { document, look, open, times }
}

const nameShown = () => session.getState().blueprint?.steps.get('ask')?.name

afterEach(showNothing)

describe('a blueprint shown as it was last seen', () => {
  test('is there before its document is read, and does not move when it is', () => {
    const { look, open } = seen()
    expect(session.getState()).toMatchObject({ where: 'editor', key: 'key', blueprint: look.blueprint })
    open()
    expect(session.getState().placed).toBe(look.placed)
  })

  test('takes an edit at once', () => {
    const { document, open, times } = seen()
    expect(perform(renameStep, { id: 'ask', name: 'Order' })).toBeNull()
    expect(nameShown()).toBe('Order')
    expect(document.snapshot().steps.get('ask')?.name).toBe('Order')
    open()
    expect(times.opened).toBe(1)
    undo()
    expect(nameShown()).not.toBe('Order')
  })

  test('gives way to what the document says', () => {
    const { document, open } = seen()
    document.commit([renamed('ask', 'Order')], entry('renameStep'))
    open()
    expect(nameShown()).toBe('Order')
    expect(session.getState().placed).toEqual(arrange(document.snapshot()))
  })
})
