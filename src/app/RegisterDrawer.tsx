import { useLayoutEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Registers } from '#panels/registers/Registers.tsx'
import { useSession } from '#session/session.ts'
import type { SessionState } from '#session/sessionState.ts'
import { HeightHandle } from './HeightHandle.tsx'
import styles from './RegisterDrawer.module.css'

/** A table shows its first rows in so many px; a page needs a share of the window. */
const tableHeight = 260
const pageShare = 0.56

type Shown = 'nothing' | 'table' | 'page'

function shownIn({ register, pages, view }: SessionState): Shown {
  if (register === null) return 'nothing'
  // This view opens its register by itself, and the steps that it tints must stay in sight.
  if (view === 'measure' && register === 'surveys' && pages.surveys === 'questions') return 'table'
  return register === 'checks' || pages[register] === 'table' ? 'table' : 'page'
}

/** As high as the person dragged it; until then high enough for what is shown, and never lower while it is open. */
function useHeight(shown: Shown) {
  const [chosen, setChosen] = useState<number | null>(null)
  const [needed, setNeeded] = useState({ shown, height: tableHeight })
  if (needed.shown !== shown) {
    const page = Math.max(tableHeight, Math.round(window.innerHeight * pageShare))
    const height = shown === 'page' ? page : shown === 'nothing' ? tableHeight : needed.height
    setNeeded({ shown, height })
  }
  return { height: chosen ?? needed.height, setHeight: setChosen }
}

/** The registers' bar below the canvas, and the one that is open. */
export function RegisterDrawer() {
  const { t } = useTranslation()
  const shown = useSession(shownIn)
  const open = shown !== 'nothing'
  const { height, setHeight } = useHeight(shown)
  useLayoutEffect(() => {
    const { style } = document.documentElement
    // Notices stand above it, never over its rows.
    style.setProperty('--drawer', open ? `${height}px` : '0px')
    return () => void style.removeProperty('--drawer')
  }, [open, height])
  return (
    <section
      className={styles['drawer']}
      style={open ? { height } : undefined}
      aria-label={t('editor.registers')}
    >
      {open && <HeightHandle height={height} onHeight={setHeight} />}
      <Registers />
    </section>
  )
}
