import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { Canvas } from '#canvas/Canvas.tsx'
import { MethodBar } from '#panels/chrome/MethodBar.tsx'
import { ToolRail } from '#panels/chrome/ToolRail.tsx'
import { TopBar } from '#panels/chrome/TopBar.tsx'
import { isNarrow } from '#panels/chrome/useNarrow.ts'
import { ZoomControls } from '#panels/chrome/ZoomControls.tsx'
import { InspectorPlace } from '#panels/chrome/InspectorPlace.tsx'
import { session, useSession } from '#session/session.ts'
import styles from './Editor.module.css'
import { RegisterDrawer } from './RegisterDrawer.tsx'
import { Shielded } from './Shielded.tsx'

/** The page on which a blueprint is drawn: the canvas, and the panels around it. */
export function Editor() {
  const { t } = useTranslation()
  const inspector = useSession((state) => state.inspector)
  useEffect(() => session.setState({ inspector: !isNarrow() }), [])
  return (
    <div className={styles['editor']}>
      <TopBar />
      <MethodBar />
      <div className={styles['below']}>
        <div className={styles['work']}>
          <main className={styles['canvas']} aria-label={t('editor.canvas')}>
            <Shielded>
              <Canvas />
            </Shielded>
            <ToolRail />
            <ZoomControls />
          </main>
          <Shielded>
            <RegisterDrawer />
          </Shielded>
        </div>
        {inspector && (
          <Shielded>
            <InspectorPlace />
          </Shielded>
        )}
      </div>
    </div>
  )
}
