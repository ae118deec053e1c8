import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { takeFile } from '#commands/library.ts'
import { wordsIn } from '#i18n/words.ts'
import { openDialog, session, tell } from '#session/session.ts'
import styles from './DropFile.module.css'

/** Lets a file be dropped anywhere on the window, and says so while one is held over it. */
export function DropFile() {
  const { t } = useTranslation()
  const [over, setOver] = useState(false)
  useEffect(() => listenToDrops(setOver), [])
  if (!over) return null
  return (
    <div className={styles['veil']}>
      <div className={styles['card']}>
        <strong>{t('app.dropTitle')}</strong>
        <span>{t('app.dropHint')}</span>
      </div>
    </div>
  )
}

const holdsFile = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true

function listenToDrops(sayOver: (over: boolean) => void): () => void {
  const onOver = (event: DragEvent) => {
    if (!holdsFile(event)) return
    event.preventDefault()
    sayOver(true)
  }
  // Leaving the window has nothing it leads to; passing from element to element has.
  const onLeave = (event: DragEvent) => {
    if (event.relatedTarget === null) sayOver(false)
  }
  const onDrop = (event: DragEvent) => {
    sayOver(false)
    const file = event.dataTransfer?.files[0]
    if (!holdsFile(event) || !file) return
    event.preventDefault()
    void take(file)
  }
  window.addEventListener('dragover', onOver)
  window.addEventListener('dragleave', onLeave)
  window.addEventListener('drop', onDrop)
  return () => {
    window.removeEventListener('dragover', onOver)
    window.removeEventListener('dragleave', onLeave)
    window.removeEventListener('drop', onDrop)
  }
}

/** Workbooks and tables are lists that come back, or steps where no blueprint is open; all else is a blueprint. */
const isList = ({ name }: File) => /\.(xlsx|csv|tsv)$/i.test(name)

async function takeList(file: File): Promise<void> {
  const is = session.getState().where === 'editor' ? 'bringBack' : 'stepTable'
  try {
    const bytes = new Uint8Array(await file.arrayBuffer())
    openDialog({ is, file: { name: file.name, bytes } })
  } catch {
    tellUnreadable(file)
  }
}

function tellUnreadable({ name }: File): void {
  tell({ tone: 'failure', text: wordsIn(session.getState().language)('app.unreadable', { name }) })
}

async function take(file: File): Promise<void> {
  if (isList(file)) return takeList(file)
  const text = await file.text().catch(() => null)
  if (text === null) tellUnreadable(file)
  else await takeFile(file.name, text)
}
