import { expect, test } from 'vitest'
import { escalationText } from '#analysis/quality/escalationText.ts'

const words = {
  duration: { day: ' d', hour: ' h', minute: ' min', second: ' s', between: ' ' },
  level: (time: string, to: string) => `after ${time}: ${to}`,
}

test('each level of an escalation is told with the time since the matter was opened', () => {
  const escalation = [
    { afterSeconds: 7200, to: 'Shift leader' },
    { afterSeconds: 14_400, to: 'Manager' },
    { afterSeconds: 72_000, to: 'Director' },
  ]
  expect(escalationText({ escalation }, words)).toBe(
    'after 2 h: Shift leader → after 6 h: Manager → after 1 d 2 h: Director',
  )
})

test('where a matter goes to nobody there is nothing to tell', () => {
  expect(escalationText({}, words)).toBeNull()
  expect(escalationText({ escalation: [] }, words)).toBeNull()
})
