import type { BlueprintFile, Survey } from '#model/blueprint.ts'
import type { Dimension } from '#model/vocabulary.ts'
import { graphFile } from './graphFile.ts'

/** How much is imported and reckoned up. */
const steps = 20
const surveyCustomers = 50_000

/** The name under which it is served. */
export const surveyedFile = 'surveyed'

const asked: readonly (readonly [Dimension, number])[] = [
  ['tangibles', 4],
  ['reliability', 5],
  ['responsiveness', 4],
  ['assurance', 4],
  ['empathy', 5],
]

const words = [
  'rooms',
  'staff',
  'promises',
  'bills',
  'meals',
  'keys',
  'calls',
  'lights',
  'beds',
  'queues',
  'maps',
]

/** Texts that a heading can be told by. */
const textOf = (i: number) =>
  `The ${words[i % words.length] ?? ''} at ${i < words.length ? 'arrival' : 'departure'} are as they should be (${i + 1})`

function itemsOn(file: BlueprintFile): Survey['items'] {
  const dimensions = asked.flatMap(([dimension, count]) => Array.from({ length: count }, () => dimension))
  return dimensions.map((dimension, i) => ({
    id: `item${i}`,
    text: textOf(i),
    dimension,
    steps: [file.steps[i % file.steps.length]?.id ?? ''],
  }))
}

/** A blueprint with a survey of 22 questions that nobody has answered. */
export function surveyFile(): BlueprintFile {
  const file = graphFile(steps)
  const survey: Survey = {
    id: 'survey',
    title: 'Guests',
    instrument: 'servqual',
    scale: { min: 1, max: 7 },
    items: itemsOn(file),
    answers: { items: {} },
  }
  return { ...file, id: 'bench-surveyed', title: 'Benchmark of surveys', surveys: [survey] }
}

/** The answers as a tool exports them: one row for each customer, what was expected and what was got, with blanks. */
export function answersCsv(): string {
  let seed = 7
  const random = () => {
    seed = (seed * 1103515245 + 12345) % 2 ** 31
    return seed / 2 ** 31
  }
  const answer = (least: number) =>
    random() < 0.02 ? '' : String(least + Math.floor(random() * (8 - least)))
  const texts = Array.from({ length: 22 }, (_, i) => textOf(i))
  const heading = [
    'Response ID',
    'Timestamp',
    ...texts.map((text) => `Expected [${text}]`),
    ...texts.map((text) => `Experienced [${text}]`),
  ]
  const rows = Array.from({ length: surveyCustomers }, (_, i) => {
    const day = String(1 + (i % 28)).padStart(2, '0')
    const answers = Array.from({ length: 44 }, (__, at) => answer(at < 22 ? 4 : 2))
    return [String(i + 1), `2026-10-${day} 10:${String(i % 60).padStart(2, '0')}:00`, ...answers].join(',')
  })
  return `${heading.map((cell) => `"${cell}"`).join(',')}\n${rows.join('\n')}\n`
}
