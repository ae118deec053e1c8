import { readdirSync, readFileSync } from 'node:fs'

const folder = new URL('../samples/', import.meta.url)

/** The texts of all sample files by name. */
export const samples: readonly (readonly [string, string])[] = readdirSync(folder)
  .filter((name) => name.endsWith('.blueprint.json'))
  .map((name) => [name, readFileSync(new URL(name, folder), 'utf8')])
