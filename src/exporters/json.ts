import { fileFromBlueprint } from '#model/fileFromBlueprint.ts'
import { writeBlueprintFile } from '#model/writeBlueprintFile.ts'
import type { Exporter } from './exporter.ts'

/** The blueprint in its own format: what this editor opens again. */
export const json: Exporter = {
  id: 'json',
  write: async ({ blueprint }) => writeBlueprintFile(fileFromBlueprint(blueprint)),
}
