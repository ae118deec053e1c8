import { tableNames, type BlueprintFile, type Id, type Survey, type TableName } from './blueprint.ts'
import { pathText, problemAt, type Expected, type FileProblem, type Path } from './fileProblem.ts'
import { references } from './references.ts'

/** Ids that stand twice, names of records that are not there, answers that do not line up: what no schema can see. */
export function referenceProblems(file: BlueprintFile): FileProblem[] {
  const tell: Tell = (path, expected) => problems.push(problemAt(file, path, expected))
  const problems: FileProblem[] = []
  const known = idsOf(file, tell)
  for (const table of tableNames) {
    ;(file[table] ?? []).forEach((record, index) => {
      for (const { field, to } of references[table]) {
        const named: unknown = Reflect.get(record, field)
        if (named !== undefined && !known[to].has(named))
          tell([table, index, field], { is: 'knownId', table: to })
      }
    })
  }
  stepsInEvidence(file, tell)
  file.surveys?.forEach((survey, index) => surveyProblems(survey, ['surveys', index], known.steps, tell))
  return problems
}

type Tell = (path: Path, expected: Expected) => void

/** The ids of each table. Those of all records and of all survey items are different from each other. */
function idsOf(file: BlueprintFile, tell: Tell): Record<TableName, ReadonlySet<unknown>> {
  const first = new Map<Id, Path>()
  const take = (id: Id, path: Path) => {
    const before = first.get(id)
    if (before) tell(path, { is: 'uniqueId', first: pathText(before) })
    else first.set(id, path)
  }
  const idsIn = (table: TableName): ReadonlySet<unknown> => {
    file[table]?.forEach(({ id }, index) => take(id, [table, index, 'id']))
    return new Set(file[table]?.map(({ id }) => id))
  }
  const ids = {
    lanes: idsIn('lanes'),
    phases: idsIn('phases'),
    steps: idsIn('steps'),
    connections: idsIn('connections'),
    touchpoints: idsIn('touchpoints'),
    failPoints: idsIn('failPoints'),
    standards: idsIn('standards'),
    measurements: idsIn('measurements'),
    surveys: idsIn('surveys'),
    complaints: idsIn('complaints'),
  }
  file.surveys?.forEach(({ items }, survey) => {
    items.forEach(({ id }, index) => take(id, ['surveys', survey, 'items', index, 'id']))
  })
  return ids
}

function stepsInEvidence({ lanes, steps }: BlueprintFile, tell: Tell): void {
  const evidence = new Set(lanes.filter(({ kind }) => kind === 'evidence').map(({ id }) => id))
  steps.forEach(({ lane }, index) => {
    if (evidence.has(lane)) tell(['steps', index, 'lane'], { is: 'laneForSteps' })
  })
}

function surveyProblems(survey: Survey, at: Path, steps: ReadonlySet<unknown>, tell: Tell): void {
  survey.items.forEach((item, index) => {
    item.steps?.forEach((step, n) => {
      if (!steps.has(step)) tell([...at, 'items', index, 'steps', n], { is: 'knownId', table: 'steps' })
    })
  })
  const items = new Set(survey.items.map(({ id }) => id))
  for (const id of Object.keys(survey.answers.items)) {
    if (!items.has(id)) tell([...at, 'answers', 'items', id], { is: 'knownId', table: 'items' })
  }
  const [measure, ...others] = columnsOf(survey.answers)
  if (measure === undefined) return
  const expected = { length: measure.length, like: pathText([...at, 'answers', ...measure.path]) }
  for (const { path, length } of others) {
    if (length !== expected.length) tell([...at, 'answers', ...path], { is: 'length', ...expected })
  }
}

/** Every column of answers; the perceptions of the first item lead, since every survey has them. */
function columnsOf(answers: Survey['answers']): { readonly path: Path; readonly length: number }[] {
  const columns = (owner: object, at: Path) =>
    Object.entries(owner).flatMap(([key, column]) =>
      Array.isArray(column) ? [{ path: [...at, key], length: column.length }] : [],
    )
  const perception = ({ perception, expectation, adequate }: Survey['answers']['items'][Id]) => ({
    perception,
    expectation,
    adequate,
  })
  return [
    ...Object.entries(answers.items).flatMap(([id, item]) => columns(perception(item), ['items', id])),
    ...columns(answers.points ?? {}, ['points']),
    ...columns({ at: answers.at, segment: answers.segment }, []),
  ]
}
