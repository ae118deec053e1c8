/** Fetched when the first file is opened or saved. */
const pickers = () => import('browser-fs-access')

/** A file that a person picked; the handle, where the browser gives one, is for saving in place. */
export interface PickedFile {
  readonly name: string
  readonly text: string
  readonly handle: FileSystemFileHandle | null
}

/** Lets a person pick a file, by extensions such as `.json`; null where they think better of it. */
export function openFile(extensions: readonly string[]): Promise<PickedFile | null> {
  return unlessCancelled(async () => {
    const file = await (await pickers()).fileOpen({ extensions: [...extensions] })
    return { name: file.name, text: await file.text(), handle: file.handle ?? null }
  })
}

/** A file to be read in whatever encoding it is. */
export interface PickedBytes {
  readonly name: string
  readonly bytes: Uint8Array
}

/** Lets a person pick a file of any content, by extensions such as `.csv`; null where they think better of it. */
export function openBytes(extensions: readonly string[]): Promise<PickedBytes | null> {
  return unlessCancelled(async () => {
    const file = await (await pickers()).fileOpen({ extensions: [...extensions] })
    return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }
  })
}

/**
 * Saves text as a file: in place where there is a handle that still serves, else where the person says, else as a download.
 * Returns the handle for the next time; null where the browser gives none or the person thinks better of it.
 */
export function saveFile(
  text: string,
  name: string,
  handle: FileSystemFileHandle | null,
): Promise<FileSystemFileHandle | null> {
  const blob = new Blob([text], { type: 'application/json' })
  return unlessCancelled(async () => {
    const { fileSave } = await pickers()
    return fileSave(blob, { fileName: name, extensions: [extensionOf(name)] }, handle)
  })
}

const extensionOf = (name: string): string => /\.[^.]+$/.exec(name)?.[0] ?? '.json'

async function unlessCancelled<Result>(work: () => Promise<Result | null>): Promise<Result | null> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null
    throw error
  }
}
