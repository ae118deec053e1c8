import { readFile } from '#document/readFile.ts'
import { isRefusal } from '#edits/edit.ts'
import { withLaterWords, wordsIn } from '#i18n/words.ts'
import type { BlueprintFile } from '#model/blueprint.ts'
import { blueprintFromFile } from '#model/blueprintFromFile.ts'
import { applied } from '#model/change.ts'
import { fileFromBlueprint } from '#model/fileFromBlueprint.ts'
import { newId } from '#model/newId.ts'
import { writeBlueprintFile } from '#model/writeBlueprintFile.ts'
import { openFile } from '#persistence/fileAccess.ts'
import { type Library, type LibraryEntry, openLibrary } from '#persistence/library.ts'
import { requestPersistence } from '#persistence/requestPersistence.ts'
import { closeDialog, openDialog, session, tell } from '#session/session.ts'
import { blankBlueprint } from '#templates/blank.ts'
import { showBlueprint, showHome } from './openBlueprint.ts'
import { rememberHandle, saveToFile } from './savedFiles.ts'

const words = () => wordsIn(session.getState().language)

let opened: Promise<Library> | null = null

/** The blueprints kept on this device; opened once. */
function library(): Promise<Library> {
  const opening =
    opened ??
    openLibrary().catch((error: unknown) => {
      opened = null
      throw error
    })
  opened = opening
  return opening
}

/** Tells the blueprints kept here, now and whenever they change, in this tab or another. */
export function watchLibrary(listener: (entries: readonly LibraryEntry[]) => void): () => void {
  let watching = true
  let stop = () => {}
  void library().then((kept) => {
    const say = () => void kept.list().then((entries) => (watching ? listener(entries) : undefined))
    if (!watching) return
    stop = kept.subscribe(say)
    say()
  }, cannotKeep)
  return () => {
    watching = false
    stop()
  }
}

function cannotKeep(): void {
  tell({ tone: 'failure', text: words()('library.cannotKeep') })
}

/** Opens a kept blueprint in the editor. */
export async function openBlueprint(key: string): Promise<void> {
  const kept = await library()
  const shown = await showBlueprint(kept, key)
  if (!shown) tell({ tone: 'failure', text: words()('library.isGone') })
}

/** A file with a place for each step: the layout places what has none, once, before it is kept. */
async function withPlaces(file: BlueprintFile): Promise<BlueprintFile> {
  const blueprint = blueprintFromFile(file)
  const { placeMissing } = await import('#edits/placeMissing.ts')
  const changes = placeMissing.changes(blueprint, {})
  return isRefusal(changes) ? file : fileFromBlueprint(applied(blueprint, changes))
}

async function keepAndOpen(file: BlueprintFile): Promise<string> {
  const kept = await library()
  const key = await kept.add(await withPlaces(file))
  // Asked once there is something to lose; a browser that refuses keeps it all the same, while it has room.
  void requestPersistence()
  await openBlueprint(key)
  return key
}

/** A blank blueprint: five lanes and one phase. */
export async function createBlank(): Promise<void> {
  const t = words()
  const lanes = {
    evidence: t('terms.laneKind.evidence'),
    customer: t('terms.laneKind.customer'),
    frontstage: t('terms.laneKind.frontstage'),
    backstage: t('terms.laneKind.backstage'),
    support: t('terms.laneKind.support'),
  }
  const phase = t('canvas.newPhase', { number: 1 })
  await keepAndOpen(blankBlueprint({ title: t('library.untitled'), lanes, phase }, newId()))
}

/** A copy of a template, in the language of the interface. */
export async function createFromTemplate(id: string): Promise<void> {
  const { templates } = await import('#templates/templates.ts')
  const template = templates.find((known) => known.id === id)
  if (!template) throw new Error(`there is no template ${id}`)
  const { language } = session.getState()
  const read = readFile(JSON.stringify(await template.load(language)))
  if ('problems' in read) throw new Error(`the template ${id} cannot be read`)
  await keepAndOpen({ ...read.file, id: newId() })
}

const mostProblemsShown = 100

type Broken = Extract<ReturnType<typeof readFile>, { problems: unknown }>

async function showProblems(name: string, read: Broken): Promise<void> {
  const { problemText } = await withLaterWords(() => import('#i18n/problemText.ts'))
  const t = words()
  const shown = read.problems.slice(0, mostProblemsShown).map((problem) => problemText(problem, t))
  const more = read.problems.length - shown.length
  if (more > 0) shown.push(t('problems.more', { count: more }))
  openDialog({ is: 'broken', name, problems: shown })
}

const chosen = (title: string): Promise<'replace' | 'both' | null> =>
  new Promise((resolve) => {
    const choose = (how: 'replace' | 'both' | null) => {
      closeDialog()
      resolve(how)
    }
    openDialog({ is: 'sameDocument', title, choose })
  })

/** True where a kept blueprint is word for word what the file says. */
async function isSame(kept: Library, key: string, file: BlueprintFile): Promise<boolean> {
  const here = await keptFile(kept, key)
  return here !== null && writeBlueprintFile(here) === writeBlueprintFile(await withPlaces(file))
}

async function keptFile(kept: Library, key: string): Promise<BlueprintFile | null> {
  const blueprint = await kept.open(key)
  if (!blueprint) return null
  const file = fileFromBlueprint(blueprint.document.snapshot())
  await blueprint.close()
  return file
}

/**
 * Keeps a copy of a file and opens it. A broken one is refused in words and changes nothing; where a blueprint with its id is
 * kept already, and differs, the person decides: replace, or keep both.
 */
export async function takeFile(name: string, text: string): Promise<string | null> {
  const read = readFile(text)
  if ('problems' in read) {
    await showProblems(name, read)
    return null
  }
  const kept = await library()
  const [present] = await kept.withDocumentId(read.file.id)
  if (!present) return keepAndOpen(read.file)
  if (await isSame(kept, present.key, read.file)) {
    await openBlueprint(present.key)
    return present.key
  }
  const how = await chosen(present.title)
  if (how === null) return null
  if (how === 'both') return keepAndOpen({ ...read.file, id: newId() })
  await kept.replace(present.key, await withPlaces(read.file))
  await openBlueprint(present.key)
  return present.key
}

/** Lets a person pick a file and opens it; saving later goes to the same file where the browser can. */
export async function openBlueprintFile(): Promise<void> {
  const picked = await openFile(['.json'])
  if (!picked) return
  const key = await takeFile(picked.name, picked.text)
  if (key !== null && picked.handle) rememberHandle(key, picked.handle)
}

/** Takes a file of this origin; null where there is none, or it is not taken. */
async function takeAddress(address: string): Promise<string | null> {
  const url = new URL(address, window.location.href)
  const name = decodeURIComponent(url.pathname.split('/').at(-1) ?? address)
  if (url.origin !== window.location.origin) {
    tell({ tone: 'failure', text: words()('library.otherOrigin') })
    return null
  }
  const answer = await fetch(url)
  if (answer.ok) return takeFile(name, await answer.text())
  tell({ tone: 'failure', text: words()('library.noSuchFile', { name }) })
  return null
}

/**
 * Opens a file of this origin, as `/?open=samples/hotel.blueprint.json` asks; other origins are refused. The home page shows only
 * where nothing is opened.
 */
export async function openAddress(address: string): Promise<void> {
  session.setState({ where: 'opening' })
  let key: string | null = null
  try {
    key = await takeAddress(address)
  } finally {
    if (key === null) await showHome()
  }
}

/** What was chosen when a kept blueprint was last exported; undefined where nothing is remembered. */
export async function lastExport(key: string): Promise<unknown> {
  return (await library()).lastExport(key)
}

/** Keeps how a blueprint was exported last, so that the dialog opens with it. */
export async function keepLastExport(key: string, choice: unknown): Promise<void> {
  await (await library()).keepLastExport(key, choice)
}

/** Gives a kept blueprint another title, without opening it. */
export async function renameBlueprint(key: string, title: string): Promise<void> {
  await (await library()).rename(key, title)
}

/** Keeps a copy of a kept blueprint, named as one. */
export async function duplicateBlueprint(key: string): Promise<void> {
  const kept = await library()
  const entry = (await kept.list()).find((each) => each.key === key)
  if (entry) await kept.duplicate(key, words()('library.copyOf', { title: entry.title }))
}

/** Deletes a kept blueprint; the notice takes it back. */
export async function deleteBlueprint(key: string): Promise<void> {
  const kept = await library()
  const entry = (await kept.list()).find((each) => each.key === key)
  await kept.remove(key)
  const text = words()('library.deleted', { title: entry?.title ?? '' })
  tell({ tone: 'info', text, undo: () => void kept.restore(key) })
}

/** Saves a kept blueprint as a file, without opening it. */
export async function saveBlueprintFile(key: string): Promise<void> {
  const file = await keptFile(await library(), key)
  if (file) await saveToFile(key, file, { anew: true })
}
