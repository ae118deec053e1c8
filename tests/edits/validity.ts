import type { Blueprint } from '#model/blueprint.ts'
import { tableNames } from '#model/blueprint.ts'
import { fileFromBlueprint } from '#model/fileFromBlueprint.ts'
import { readBlueprintFile } from '#model/readBlueprintFile.ts'

/** What is wrong with an open document, in words for whoever reads a failing test; empty where all is well. */
export const problemsOf = (blueprint: Blueprint): string[] => [
  ...problemsOfFile(blueprint),
  ...problemsOfPlaces(blueprint),
  ...problemsOfOrder(blueprint),
]

/** The file it makes is one that reading takes. */
function problemsOfFile(blueprint: Blueprint): string[] {
  const reading = readBlueprintFile(JSON.stringify(fileFromBlueprint(blueprint)))
  return 'problems' in reading ? reading.problems.map((problem) => JSON.stringify(problem)) : []
}

/** Every step has a place, and no two have the same. */
function problemsOfPlaces({ steps }: Blueprint): string[] {
  const taken = new Map<string, string>()
  return [...steps.values()].flatMap(({ id, lane, phase = null, column, row }) => {
    if (column === undefined || row === undefined) return [`step ${id} has no place`]
    const place = JSON.stringify([lane, phase, column, row])
    const other = taken.get(place)
    taken.set(place, id)
    return other === undefined ? [] : [`steps ${other} and ${id} stand in one place`]
  })
}

/** No two records of a table share an order key. */
const problemsOfOrder = (blueprint: Blueprint): string[] =>
  tableNames.flatMap((table) => {
    const keys = [...blueprint[table].values()].map(({ order }) => order)
    return new Set(keys).size < keys.length ? [`${table} share order keys`] : []
  })
