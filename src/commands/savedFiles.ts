import { fileNameFor } from '#exporters/fileNameFor.ts'
import type { BlueprintFile } from '#model/blueprint.ts'
import { writeBlueprintFile } from '#model/writeBlueprintFile.ts'
import { saveFile } from '#persistence/fileAccess.ts'

/** The files that blueprints were opened from or saved to, for as long as the page is open. */
const handles = new Map<string, FileSystemFileHandle>()

/** Remembers the file that a blueprint came from, so that it is saved in place. `key` is that of the library. */
export const rememberHandle = (key: string, handle: FileSystemFileHandle): void =>
  void handles.set(key, handle)

/** Saves a blueprint as a file: in place where the browser can and the file is known, unless it shall be another. */
export async function saveToFile(
  key: string,
  file: BlueprintFile,
  { anew }: { anew: boolean },
): Promise<void> {
  const known = anew ? null : (handles.get(key) ?? null)
  const handle = await saveFile(writeBlueprintFile(file), fileNameFor(file.title, 'blueprint.json'), known)
  if (handle) rememberHandle(key, handle)
}
