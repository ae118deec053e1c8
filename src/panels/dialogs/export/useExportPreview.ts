import { useEffect, useRef, useState } from 'react'
import type { ExportChoice } from '#commands/exportChoice.ts'
import { isListFormat } from '#commands/exportConcerns.ts'
import { openPreview, type Preview, previewQuestion } from '#commands/exportPreview.ts'
import { useSession } from '#session/session.ts'
import { useToday } from '../../fields/useToday.ts'

/** ms that a choice must rest before it is drawn, so that typing does not draw each letter. */
const rest = 120

/** What is known of how a file will look. */
export interface Shown {
  readonly preview: Preview | null
  /** Where the picture lies, for as long as it is shown. */
  readonly address: string | null
  /** Why there is no preview. */
  readonly why: string | null
  /** Whether it is still of another choice. */
  readonly waiting: boolean
}

/** The pixels that a picture shall fit. */
export interface Room {
  readonly width: number
  readonly height: number
}

interface Answered extends Omit<Shown, 'waiting'> {
  /** What it answers. */
  readonly choice: ExportChoice
  readonly room: Room
}

/** The preview of the blueprint that is open, opened anew when that changes. */
function usePreviewer() {
  const blueprint = useSession((state) => state.blueprint)
  const placed = useSession((state) => state.placed)
  const previewer = useRef<ReturnType<typeof openPreview> | null>(null)
  useEffect(() => {
    if (!blueprint || !placed) return undefined
    const opened = openPreview()
    previewer.current = opened
    return () => opened.close()
  }, [blueprint, placed])
  return { previewer, blueprint, placed }
}

const addressOf = ({ picture }: Preview) => (picture ? URL.createObjectURL(picture.png) : null)

/** How the files of a choice will look. */
export function useExportPreview(choice: ExportChoice, { width, height }: Room): Shown {
  const today = useToday()
  const { previewer, blueprint, placed } = usePreviewer()
  const [answered, setAnswered] = useState<Answered | null>(null)
  const measured = isListFormat(choice.format) || (width > 0 && height > 0)
  useEffect(() => {
    if (!measured) return undefined
    let wanted = true
    const room = { width, height }
    const timer = window.setTimeout(() => {
      previewer.current?.ask(previewQuestion(choice, room, today), (answer) => {
        if (!wanted) return
        if (answer.is === 'previewFailed')
          setAnswered({ choice, room, preview: null, address: null, why: answer.why })
        else {
          const { preview } = answer
          setAnswered({ choice, room, preview, address: addressOf(preview), why: null })
        }
      })
    }, rest)
    return () => {
      wanted = false
      window.clearTimeout(timer)
    }
  }, [previewer, blueprint, placed, choice, measured, width, height, today])
  const address = answered?.address ?? null
  useEffect(() => () => (address === null ? undefined : URL.revokeObjectURL(address)), [address])
  const { preview = null, why = null } = answered ?? {}
  const same = answered?.choice === choice && answered.room.width === width && answered.room.height === height
  return { preview, address, why, waiting: !same }
}
