import { ActionIcon } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { Canvas } from '#canvas/Canvas.tsx'
import { ToolRail } from '#panels/chrome/ToolRail.tsx'
import { TopBar } from '#panels/chrome/TopBar.tsx'
import { isNarrow, useNarrow } from '#panels/chrome/useNarrow.ts'
import { ZoomControls } from '#panels/chrome/ZoomControls.tsx'
import { Inspector } from '#panels/inspector/Inspector.tsx'
import { session, useSession } from '#session/session.ts'
import styles from './Editor.module.css'
import { RegisterDrawer } from './RegisterDrawer.tsx'

/** The page on which a blueprint is drawn: the canvas, and the panels around it. */
export function Editor() {
  const { t } = useTranslation()
  const inspector = useSession((state) => state.inspector)
  useEffect(() => session.setState({ inspector: !isNarrow() }), [])
  return (
    <div className={styles['editor']}>
      <TopBar />
      <div className={styles['below']}>
        <div className={styles['work']}>
          <main className={styles['canvas']} aria-label={t('editor.canvas')}>
            <Canvas />
            <ToolRail />
            <ZoomControls />
          </main>
          <RegisterDrawer />
        </div>
        {inspector && <InspectorPlace />}
      </div>
    </div>
  )
}

/** At the right; on a narrow screen a sheet that covers the lower half. */
function InspectorPlace() {
  const { t } = useTranslation()
  const narrow = useNarrow()
  return (
    <aside className={styles['inspector']} aria-label={t('editor.inspector')}>
      {narrow && (
        <div className={styles['grip']}>
          <ActionIcon
            size={32}
            aria-label={t('editor.closeInspector')}
            onClick={() => session.setState({ inspector: false })}
          >
            <IconX size={17} stroke={1.7} />
          </ActionIcon>
        </div>
      )}
      <Inspector />
    </aside>
  )
}
