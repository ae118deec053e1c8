import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSession } from '#session/session.ts'
import { HeightHandle } from './HeightHandle.tsx'
import styles from './RegisterDrawer.module.css'

const Registers = lazy(async () => ({ default: (await import('#panels/registers/Registers.tsx')).Registers }))

/** The tables below the canvas, fetched when they are first opened; as high as they are dragged. */
export function RegisterDrawer() {
  const { t } = useTranslation()
  const open = useSession(({ register }) => register !== null)
  const [height, setHeight] = useState(260)
  if (!open) return null
  return (
    <section className={styles['drawer']} style={{ height }} aria-label={t('editor.registers')}>
      <HeightHandle height={height} onHeight={setHeight} />
      <Suspense fallback={null}>
        <Registers />
      </Suspense>
    </section>
  )
}
