import { useReactFlow, ViewportPortal } from '@xyflow/react'
import { type KeyboardEvent, memo, type PointerEvent, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { accepted } from '#commands/tellRefusal.ts'
import {
  drawEmotionCurve,
  emotionAt,
  type EmotionPlace,
  emotionPlaces,
  emotionStrip,
} from '#drawing/overlays/emotionCurve.ts'
import { setFields } from '#edits/setFields.ts'
import type { Box } from '#layout/placed.ts'
import type { Id } from '#model/blueprint.ts'
import { perform } from '#session/perform.ts'
import styles from './Canvas.module.css'
import { Figures } from './Figures.tsx'
import { useRoving } from './useRoving.ts'
import type { Scene } from './useScene.ts'

type Level = ReturnType<typeof emotionAt>

/** Keeps what is felt at a step; null where nothing is said of it any more. */
function feel(id: Id, emotion: Level | null): void {
  const change = emotion === null ? { unset: ['emotion' as const] } : { set: { emotion } }
  accepted(perform(setFields, { table: 'steps', id, ...change }))
}

const levels: readonly Level[] = [-2, -1, 0, 1, 2]
/** Left and right walk from point to point. */
const steps: Readonly<Record<string, -1 | 1>> = { ArrowUp: 1, ArrowDown: -1 }

/** What a key makes of a point; undefined where it means nothing. */
function keyed(key: string, emotion: number | null): Level | null | undefined {
  if (key === 'Delete' || key === 'Backspace') return null
  if (key === 'Home') return -2
  if (key === 'End') return 2
  const by = steps[key]
  if (by === undefined) return undefined
  return levels.find((level) => level === (emotion ?? 0) + by) ?? levels.find((level) => level === emotion)
}

interface PointProps {
  readonly place: EmotionPlace
  /** What the document says, while the place may be where a hand holds it. */
  readonly felt: number | null
  readonly name: string
  readonly strip: Box
  readonly tabIndex: 0 | -1
  /** Where a hand holds the point now; null once it lets go. */
  readonly onHold: (level: Level | null) => void
}

/** A point of the curve: dragged up and down, or moved with the keys for up and down. */
function Point({ place, felt, name, strip, tabIndex, onHold }: PointProps) {
  const { t } = useTranslation()
  const { screenToFlowPosition } = useReactFlow()
  const { step, emotion, x, y } = place
  const levelUnder = ({ clientX, clientY }: PointerEvent) =>
    emotionAt(screenToFlowPosition({ x: clientX, y: clientY }).y, strip)
  const level = levels.find((each) => each === emotion)
  const words = level === undefined ? t('canvas.feltUnknown') : t(`inspector.emotions.${level}`)
  const onKeyDown = (event: KeyboardEvent) => {
    const next = keyed(event.key, emotion)
    if (next === undefined) return
    event.preventDefault()
    event.stopPropagation()
    if (next !== emotion) feel(step, next)
  }
  return (
    <div
      className={`${styles['emotionPoint']} nodrag nopan`}
      style={{ left: x, top: y }}
      role="slider"
      tabIndex={tabIndex}
      data-stop={step}
      aria-label={t('canvas.feltAt', { step: name })}
      aria-orientation="vertical"
      aria-valuemin={-2}
      aria-valuemax={2}
      aria-valuenow={emotion ?? 0}
      aria-valuetext={words}
      title={`${name}: ${words}`}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        event.stopPropagation()
        event.currentTarget.setPointerCapture(event.pointerId)
        onHold(levelUnder(event))
      }}
      onPointerMove={(event) =>
        event.currentTarget.hasPointerCapture(event.pointerId) && onHold(levelUnder(event))
      }
      onPointerUp={(event) => {
        onHold(null)
        const now = levelUnder(event)
        if (now !== felt) feel(step, now)
      }}
      onPointerCancel={() => onHold(null)}
    />
  )
}

/** The curve of what customers feel, above their lane, with a point for each of their steps. */
export const EmotionCurve = memo(function EmotionCurve({ scene }: { scene: Scene }) {
  const { blueprint, placed, look, theme } = scene
  const [held, setHeld] = useState<{ readonly step: Id; readonly level: Level } | null>(null)
  const strip = look.emotion && emotionStrip(placed, look.emotion.lane)
  const places = useMemo(() => {
    if (!look.emotion) return []
    const { lane, felt } = look.emotion
    return emotionPlaces(placed, lane, held ? new Map(felt).set(held.step, held.level) : felt)
  }, [look.emotion, placed, held])
  const figures = useMemo(() => (strip ? drawEmotionCurve(strip, places, theme) : []), [strip, places, theme])
  const stop = useRoving(
    places.map(({ step }) => step),
    'ArrowLeft',
    'ArrowRight',
  )
  if (!strip) return null
  return (
    <ViewportPortal>
      <svg width={1} height={1} className={styles['backdrop']} aria-hidden>
        <Figures list={figures} />
      </svg>
      <div {...stop.handlers}>
        {places.map((place) => (
          <Point
            key={place.step}
            place={place}
            felt={look.emotion?.felt.get(place.step) ?? null}
            name={blueprint.steps.get(place.step)?.name ?? ''}
            strip={strip}
            tabIndex={stop.tabIndexOf(place.step)}
            onHold={(level) => setHeld(level === null ? null : { step: place.step, level })}
          />
        ))}
      </div>
    </ViewportPortal>
  )
})
