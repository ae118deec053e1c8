import { writeXlsx } from 'hucre/xlsx'
import { expect, test } from 'vitest'
import { blueprintOfSteps } from '#importers/steps/blueprintOfSteps.ts'
import { readTable } from '#importers/readTable.ts'
import { guessedStepColumns } from '#importers/steps/stepColumns.ts'
import { toldSteps } from '#importers/steps/stepRows.ts'
import type { Rows } from '#importers/textTable.ts'
import type { BlueprintFile } from '#model/blueprint.ts'
import { readBlueprintFile } from '#model/readBlueprintFile.ts'
import { writeBlueprintFile } from '#model/writeBlueprintFile.ts'

let count = 0
const ground = {
  title: 'From a table',
  language: 'en',
  lane: 'Customer',
  evidence: 'Physical evidence',
  newId: () => `n${count++}`,
}

async function tableOf(source: Uint8Array | string): Promise<Rows> {
  const rows = await readTable(source)
  if (typeof rows === 'string') throw new Error(rows)
  return rows
}

const blueprintOf = (rows: Rows): BlueprintFile =>
  blueprintOfSteps(toldSteps(rows, guessedStepColumns(rows)).steps, ground)

/** Every connection as "from > to (label)". */
function waysOf({ steps, connections }: BlueprintFile): string[] {
  const nameOf = (id: string) => steps.find((step) => step.id === id)?.name
  return connections.map(
    ({ from, to, label }) => `${nameOf(from)} > ${nameOf(to)}${label === undefined ? '' : ` (${label})`}`,
  )
}

const shop = [
  'Step\tLane\tPhase\tNext\tEvidence\tFail point\tStandard',
  'Enter\tCustomer\tArrive\tGreet\tShop front; Music\t\t',
  'Greet\tFrontstage staff\t\tOrder; Leave (no)\t\tNobody greets\tGreeted within 30 s',
  'Order\tCustomer\tBuy\tCook\tMenu\t\t',
  'Cook\tBack office\t\t\t\tToo salty;Burnt\t',
  'Leave\tCustomer\t\t\t\t\t',
].join('\n')

test('a pasted table gives lanes, phases, connections and marks', async () => {
  const file = blueprintOf(await tableOf(shop))
  expect(file.lanes.map(({ name, kind }) => [name, kind])).toEqual([
    ['Physical evidence', 'evidence'],
    ['Customer', 'customer'],
    ['Frontstage staff', 'frontstage'],
    ['Back office', 'backstage'],
  ])
  expect(file.phases?.map(({ name }) => name)).toEqual(['Arrive', 'Buy'])
  expect(waysOf(file)).toEqual(['Enter > Greet', 'Greet > Order', 'Greet > Leave (no)', 'Order > Cook'])
  expect(file.touchpoints?.map(({ evidence }) => evidence)).toEqual(['Shop front', 'Music', 'Menu'])
  expect(file.failPoints?.map(({ failure }) => failure)).toEqual(['Nobody greets', 'Too salty', 'Burnt'])
  expect(file.standards).toMatchObject([{ metric: 'Greeted', comparator: 'at-most', target: 30, unit: 's' }])
  const reading = readBlueprintFile(writeBlueprintFile(file))
  expect('problems' in reading ? reading.problems : []).toEqual([])
})

test.each([
  ['Greeted within 30 s', 'Greeted', 'at-most', 30, 's'],
  ['≤ 5 min', 'Check in', 'at-most', 5, 'min'],
  ['≥ 95 %', 'Check in', 'at-least', 95, '%'],
  ['≤ 5 分钟', 'Check in', 'at-most', 5, '分钟'],
  ['排队5分钟以内', '排队', 'at-most', 5, '分钟'],
  ['达标率95%以上', '达标率', 'at-least', 95, '%'],
])(
  'the standard “%s” has its metric, its bound and its unit',
  async (text, metric, comparator, target, unit) => {
    const file = blueprintOf(await tableOf(`Step,Lane,Standard\nCheck in,Customer,${text}`))
    expect(file.standards).toMatchObject([{ metric, comparator, target, unit }])
  },
)

test('other words are a metric that waits for its target', async () => {
  const file = blueprintOf(await tableOf('Step,Lane,Standard\nCheck in,Customer,Everybody smiles'))
  expect(file.standards).toMatchObject([{ metric: 'Everybody smiles', target: 0 }])
})

test('Chinese headings are understood, and a lane that is left empty is that of the row above', async () => {
  const file = blueprintOf(
    await tableOf(
      '环节,泳道,阶段,下一步,失误点\n挂号,患者,就诊前,候诊,排错队\n候诊,,,看诊,\n看诊,前台医生,就诊,,',
    ),
  )
  expect(file.lanes.map(({ name, kind }) => [name, kind])).toEqual([
    ['患者', 'customer'],
    ['前台医生', 'frontstage'],
  ])
  expect(file.steps.map(({ name, lane }) => [name, file.lanes.find(({ id }) => id === lane)?.name])).toEqual([
    ['挂号', '患者'],
    ['候诊', '患者'],
    ['看诊', '前台医生'],
  ])
  expect(waysOf(file)).toEqual(['挂号 > 候诊', '候诊 > 看诊'])
})

test('a list of names alone is a way from top to bottom in one lane', async () => {
  const rows = await tableOf('Wake up\nHave breakfast\nGo to work')
  const told = toldSteps(rows, guessedStepColumns(rows))
  expect(told.inRow).toBe(true)
  const file = blueprintOfSteps(told.steps, ground)
  expect(file.lanes).toMatchObject([{ name: 'Customer', kind: 'customer' }])
  expect(waysOf(file)).toEqual(['Wake up > Have breakfast', 'Have breakfast > Go to work'])
})

test('what is not understood is told row by row, and the rest is taken', async () => {
  const rows = await tableOf('Step,Lane,Next\nPay,Customer,Nowhere;Leave\n,Customer,Pay\nLeave,Customer,')
  const { rows: told, steps } = toldSteps(rows, guessedStepColumns(rows))
  expect(told.map(({ number, problems }) => [number, problems])).toEqual([
    [2, [{ is: 'unknownNext', text: 'Nowhere' }]],
    [3, [{ is: 'noName' }]],
    [4, []],
  ])
  expect(steps.map(({ next }) => next.map(({ to }) => to))).toEqual([[1], []])
})

test('a workbook is read as well; columns can be said otherwise', async () => {
  const bytes = await writeXlsx({
    sheets: [
      { name: 'Cover', rows: [] },
      {
        name: 'Process',
        rows: [
          ['What', 'Who'],
          ['Ask', 'Guest'],
          ['Answer', 'Clerk'],
        ],
      },
    ],
  })
  const rows = await tableOf(new Uint8Array(bytes))
  expect(guessedStepColumns(rows).columns).toEqual(['step', 'performer'])
  const file = blueprintOfSteps(toldSteps(rows, { heading: true, columns: ['step', 'lane'] }).steps, ground)
  expect(file.lanes.map(({ name }) => name)).toEqual(['Guest', 'Clerk'])
})

test('rows that tell of the same step are added up', async () => {
  const file = blueprintOf(
    await tableOf(
      'Step,Lane,Evidence,Next\nPay,Customer,Bill,Leave\npay ,customer,Receipt,\nLeave,Customer,,',
    ),
  )
  expect(file.steps.map(({ name }) => name)).toEqual(['Pay', 'Leave'])
  expect(file.touchpoints?.map(({ evidence }) => evidence)).toEqual(['Bill', 'Receipt'])
})

test('hostile text stays text', async () => {
  const rows: Rows = [
    ['Step', 'Lane', 'Next'],
    ['=1+1', '<b>x</b>', '\u202e'.repeat(3)],
    ['x'.repeat(10_000), 'a\u0000b', '=1+1'],
  ]
  const reading = readBlueprintFile(writeBlueprintFile(blueprintOf(rows)))
  expect('problems' in reading ? reading.problems : []).toEqual([])
})
