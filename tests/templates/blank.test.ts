import { expect, it } from 'vitest'
import * as schema from '#model/schema.ts'
import { linesBetween } from '#model/lines.ts'
import { blankBlueprint } from '#templates/blank.ts'

const words = {
  title: '未命名',
  lanes: {
    evidence: '有形证据',
    customer: '顾客行为',
    frontstage: '前台',
    backstage: '后台',
    support: '支持过程',
  },
  phase: '阶段 1',
}

it('a blank blueprint has five lanes in the words given, one phase and nothing to delete', () => {
  const blank = blankBlueprint(words, 'new')
  expect(blank).toMatchObject({
    format: 'service-blueprint',
    version: 1,
    id: 'new',
    title: '未命名',
    state: 'as-is',
  })
  expect(blank.lanes.map(({ name }) => name)).toEqual(['有形证据', '顾客行为', '前台', '后台', '支持过程'])
  expect(blank.phases?.map(({ name }) => name)).toEqual(['阶段 1'])
  expect(blank.steps).toEqual([])
  expect(blank.connections).toEqual([])
})

it('a blank blueprint keeps to the file format', () => {
  const blank = blankBlueprint(words, 'new')
  expect(schema.about.safeParse(blank).success).toBe(true)
  for (const lane of blank.lanes) expect(schema.lane.parse(lane)).toEqual(lane)
  for (const phase of blank.phases ?? []) expect(schema.phase.parse(phase)).toEqual(phase)
})

it('a blank blueprint shows the lines of interaction, visibility and internal interaction', () => {
  expect(linesBetween(blankBlueprint(words, 'new').lanes)).toEqual([
    { below: 'customer', kinds: ['interaction'] },
    { below: 'frontstage', kinds: ['visibility'] },
    { below: 'backstage', kinds: ['internal-interaction'] },
  ])
})
