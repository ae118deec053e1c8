import { randomUUID } from 'node:crypto'
import { chmod, copyFile, mkdir, realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import type { NewFile, Written } from './io.ts'

/** A file on its way: written beside its target, which gets it at the end. */
interface Draft {
  readonly path: string
  readonly target: string
  readonly draft: string
  /** What stood there before, until all is done; null where nothing did. */
  readonly kept: string | null
}

/** Takes back something that was done; done last, taken back first. */
type Undo = () => Promise<void>

const hidden = (folder: string) => join(folder, `.frontstage-${randomUUID()}.tmp`)

/** Where a file really stands: a link stays a link. */
const targetOf = (path: string): Promise<string> => realpath(path).catch(() => path)

const gone = (path: string): Undo => {
  return () => rm(path, { force: true, recursive: true })
}

/** Writes the file beside its target, with the rights of what stands there, and keeps that. */
async function drafted({ path, content }: NewFile, from: string, undo: Undo[]): Promise<Draft> {
  const target = await targetOf(resolve(from, path))
  const folder = dirname(target)
  const made = await mkdir(folder, { recursive: true })
  if (made !== undefined) undo.push(gone(made))
  const before = await stat(target).catch(() => null)
  if (before?.isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' })
  const draft = hidden(folder)
  undo.push(gone(draft))
  await writeFile(draft, content, { flag: 'wx' })
  if (!before) return { path, target, draft, kept: null }
  await chmod(draft, before.mode)
  const kept = hidden(folder)
  undo.push(gone(kept))
  await copyFile(target, kept)
  return { path, target, draft, kept }
}

async function put({ target, draft, kept }: Draft, undo: Undo[]): Promise<void> {
  await rename(draft, target)
  undo.push(kept === null ? gone(target) : () => rename(kept, target))
}

async function takeBack(undo: readonly Undo[]): Promise<void> {
  for (const each of undo.toReversed()) await each().catch(() => undefined)
}

/**
 * Writes all files or none of them: each is written whole beside its target first, then all take their places. What stood there
 * stays where one fails, and folders made for it go again. `from` is the folder that paths start from.
 */
export async function writeFiles(files: readonly NewFile[], from: string): Promise<Written> {
  const undo: Undo[] = []
  const drafts: Draft[] = []
  let path = ''
  try {
    for (const file of files) {
      path = file.path
      drafts.push(await drafted(file, from, undo))
    }
    for (const draft of drafts) {
      path = draft.path
      await put(draft, undo)
    }
  } catch (why) {
    await takeBack(undo)
    return { is: 'failed', path, why }
  }
  await takeBack(drafts.flatMap(({ kept }) => (kept === null ? [] : [gone(kept)])))
  return { is: 'written' }
}
