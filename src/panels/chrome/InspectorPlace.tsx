import { ActionIcon, VisuallyHidden } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { type KeyboardEvent, startTransition, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Inspector } from '#panels/inspector/Inspector.tsx'
import { session } from '#session/session.ts'
import styles from './InspectorPlace.module.css'
import { useSwipeDown } from './useSwipeDown.ts'
import { useNarrow } from './useNarrow.ts'

const close = () => session.setState({ inspector: false })

/** Escape goes back to the canvas, once no field has anything to take back; where the inspector covers it, that closes. */
function leave(event: KeyboardEvent, covers: boolean): void {
  if (event.key !== 'Escape' || event.defaultPrevented || event.nativeEvent.isComposing) return
  if (covers) close()
  document.querySelector<HTMLElement>('[data-canvas]')?.focus({ preventScroll: true })
}

/** Escape on the canvas closes what covers it first: nothing else is given up for that. */
function useEscapeFromCanvas(covers: boolean): void {
  useEffect(() => {
    if (!covers) return
    const onKey = (event: globalThis.KeyboardEvent) => {
      const { naming, dialog, tool } = session.getState()
      const busy = naming !== null || dialog !== null || tool.is !== 'select' || event.isComposing
      const onCanvas =
        event.target === document.body ||
        (event.target instanceof Element && event.target.closest('[data-canvas]') !== null)
      if (event.key !== 'Escape' || busy || !onCanvas) return
      event.stopPropagation()
      close()
    }
    window.addEventListener('keydown', onKey, true)
    return () => window.removeEventListener('keydown', onKey, true)
  }, [covers])
}

/** True once the picture has been painted: what stands beside it can wait for that. */
function useAfterFirstPaint(): boolean {
  const [painted, setPainted] = useState(false)
  useEffect(() => {
    const frame = requestAnimationFrame(() => startTransition(() => setPainted(true)))
    return () => cancelAnimationFrame(frame)
  }, [])
  return painted
}

/** At the right; on a narrow screen a sheet over the lower half, which goes by its ×, Escape, or pulling it down. */
export function InspectorPlace() {
  const painted = useAfterFirstPaint()
  const { t } = useTranslation()
  const narrow = useNarrow()
  const swipe = useSwipeDown(close)
  useEscapeFromCanvas(narrow)
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- what its fields leave over bubbles up to it
    <aside
      className={styles['inspector']}
      aria-label={t('editor.inspector')}
      data-sheet={narrow || undefined}
      onKeyDown={(event) => leave(event, narrow)}
    >
      {narrow && (
        <div className={styles['grip']} {...swipe}>
          <ActionIcon size={32} aria-label={t('editor.closeInspector')} onClick={close}>
            <IconX size={17} stroke={1.7} />
          </ActionIcon>
        </div>
      )}
      <VisuallyHidden component="h2">{t('editor.inspector')}</VisuallyHidden>
      {painted && <Inspector />}
    </aside>
  )
}
