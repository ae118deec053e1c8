import { editionOf } from '#exporters/editionOf.ts'
import { type Edition, type ExportOptions, usualOptions } from '#exporters/exporter.ts'
import { type Language, loadAllWords } from '#i18n/words.ts'
import type { Blueprint } from '#model/blueprint.ts'
import { sampleSheets } from './sampleSheets.ts'

/** Every sample, placed, by its name: "hotel.en". */
export const sampleBlueprints: ReadonlyMap<string, Blueprint> = new Map(
  sampleSheets.map(([name, { blueprint }]) => [name, blueprint]),
)

/** What an exporter is given for a blueprint. */
export async function editionFor(
  blueprint: Blueprint,
  options: Partial<ExportOptions> = {},
  language: Language = 'en',
): Promise<Edition> {
  await loadAllWords(language)
  return editionOf(blueprint, { ...usualOptions, ...options }, language)
}

/** What an exporter is given for a sample, in the sample's own language. */
export async function sampleEdition(name: string, options: Partial<ExportOptions> = {}): Promise<Edition> {
  const blueprint = sampleBlueprints.get(name)
  if (!blueprint) throw new Error(`there is no sample ${name}`)
  return editionFor(blueprint, options, name.endsWith('.zh') ? 'zh-CN' : 'en')
}
