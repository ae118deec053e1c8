import { ActionIcon, VisuallyHidden } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { startTransition, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Inspector } from '#panels/inspector/Inspector.tsx'
import { session } from '#session/session.ts'
import styles from './InspectorPlace.module.css'
import { useNarrow } from './useNarrow.ts'

/** True once the picture has been painted: what stands beside it can wait for that. */
function useAfterFirstPaint(): boolean {
  const [painted, setPainted] = useState(false)
  useEffect(() => {
    const frame = requestAnimationFrame(() => startTransition(() => setPainted(true)))
    return () => cancelAnimationFrame(frame)
  }, [])
  return painted
}

/** At the right; on a narrow screen a sheet that covers the lower half. */
export function InspectorPlace() {
  const painted = useAfterFirstPaint()
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
      <VisuallyHidden component="h2">{t('editor.inspector')}</VisuallyHidden>
      {painted && <Inspector />}
    </aside>
  )
}
