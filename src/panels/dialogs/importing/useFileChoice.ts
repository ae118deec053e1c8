import { type DragEvent, useState } from 'react'
import { openBytes, type PickedBytes } from '#persistence/fileAccess.ts'

interface FileChoice {
  /** Such as `.csv`. */
  readonly extensions: readonly string[]
  /** In bytes: what is larger is not taken, as reading it would stall the page. */
  readonly largest: number
  readonly onTake: (file: PickedBytes) => void
}

/** A file that is chosen in the browser's own dialog, or dropped. */
export function useFileChoice({ extensions, largest, onTake }: FileChoice) {
  const [problem, setProblem] = useState<'unreadable' | 'tooLarge' | null>(null)
  const [over, setOver] = useState(false)
  const take = async (found: Promise<PickedBytes | null>) => {
    try {
      const file = await found
      if (!file) return
      setProblem(file.bytes.length > largest ? 'tooLarge' : null)
      if (file.bytes.length <= largest) onTake(file)
    } catch {
      setProblem('unreadable')
    }
  }
  // The window takes what is dropped anywhere else, and for something else.
  const keep = (event: DragEvent, isOver: boolean) => {
    event.preventDefault()
    event.stopPropagation()
    setOver(isOver)
  }
  return {
    problem,
    pick: () => void take(openBytes(extensions)),
    /** True while a file is held over the place where it can be dropped. */
    over,
    dropping: {
      onDragOver: (event: DragEvent) => keep(event, true),
      onDragLeave: () => setOver(false),
      onDrop: (event: DragEvent) => {
        keep(event, false)
        const [file] = event.dataTransfer.files
        if (file) void take(bytesOf(file))
      },
    },
  }
}

async function bytesOf(file: File): Promise<PickedBytes> {
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }
}
