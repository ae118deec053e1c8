import type { Blueprint } from '#model/blueprint.ts'
import { blueprintFromFile } from '#model/blueprintFromFile.ts'
import { readBlueprintFile } from '#model/readBlueprintFile.ts'
import { templates } from '#templates/templates.ts'

/** A ready blueprint in English, as it is opened. */
export async function templateBlueprint(id: string): Promise<Blueprint> {
  const content = await templates.find((each) => each.id === id)?.load('en')
  const read = readBlueprintFile(JSON.stringify(content))
  if (!('file' in read)) throw new Error(`the template '${id}' cannot be read`)
  return blueprintFromFile(read.file)
}
