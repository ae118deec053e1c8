import { useLayoutEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Registers } from '#panels/registers/Registers.tsx'
import { useSession } from '#session/session.ts'
import { HeightHandle } from './HeightHandle.tsx'
import styles from './RegisterDrawer.module.css'

/** The registers' bar below the canvas, and the one that is open, as high as it is dragged. */
export function RegisterDrawer() {
  const { t } = useTranslation()
  const open = useSession(({ register }) => register !== null)
  const [height, setHeight] = useState(260)
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
