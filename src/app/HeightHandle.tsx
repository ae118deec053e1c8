import type { KeyboardEvent, PointerEvent } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './RegisterDrawer.module.css'

/** px */
const least = 120
const keyStep = 24

interface HeightHandleProps {
  /** px */
  readonly height: number
  readonly onHeight: (height: number) => void
}

const most = () => Math.max(least, window.innerHeight - 180)
const within = (height: number) => Math.round(Math.min(most(), Math.max(least, height)))

/** The upper edge of a panel, dragged or moved with the arrow keys. */
export function HeightHandle({ height, onHeight }: HeightHandleProps) {
  const { t } = useTranslation()
  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
    event.preventDefault()
    event.currentTarget.setPointerCapture(event.pointerId)
  }
  const onPointerMove = (event: PointerEvent<HTMLDivElement>) => {
    if (event.currentTarget.hasPointerCapture(event.pointerId))
      onHeight(within(window.innerHeight - event.clientY))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowUp' ? keyStep : event.key === 'ArrowDown' ? -keyStep : 0
    if (by === 0) return
    event.preventDefault()
    onHeight(within(height + by))
  }
  return (
    <div
      className={styles['handle']}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a line that is dragged takes the focus: hr may not
      role="separator"
      tabIndex={0}
      aria-orientation="horizontal"
      aria-label={t('editor.resizeRegisters')}
      aria-valuenow={height}
      aria-valuemin={least}
      aria-valuemax={most()}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onKeyDown={onKeyDown}
    />
  )
}
