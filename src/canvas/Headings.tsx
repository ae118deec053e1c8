import { useReactFlow, type Viewport } from '@xyflow/react'
import { memo, type PointerEvent, type UIEvent, useRef } from 'react'
import { emotionStrip } from '#drawing/overlays/emotionCurve.ts'
import { laneColor } from '#drawing/theme.ts'
import { accepted } from '#commands/tellRefusal.ts'
import { moveLane } from '#edits/moveLane.ts'
import { movePhase } from '#edits/movePhase.ts'
import type { Lane, Phase } from '#model/blueprint.ts'
import type { Ref } from '#model/selection.ts'
import { perform } from '#session/perform.ts'
import { select, session, useSession } from '#session/session.ts'
import { edgesOf, phaseHeight } from './camera.ts'
import { HeadingMenu } from './HeadingMenu.tsx'
import { HeadingName } from './HeadingName.tsx'
import styles from './Headings.module.css'
import { type Reordering, useReorder } from './useReorder.ts'
import { useRoving } from './useRoving.ts'
import { useFollowViewport } from './useFollowViewport.ts'
import type { Scene } from './useScene.ts'

/** A lane lower than this, in px of the screen, shows its name on one line. */
const lowLane = 50
/** Lower than this it shows none: a name would be cut to a slice. */
const leastForName = 13
/** Seen from further away, names of lines would cover names of lanes. */
const leastZoomForLineNames = 0.45
/** Left of a phase's name, and what of it stays in view at least, in px of the screen. */
const namePadding = 10
const leastNameWidth = 90

const useSelected = ({ table, id }: Ref) =>
  useSession(({ selection }) => selection.some((ref) => ref.table === table && ref.id === id)) || undefined

const rename = (ref: Ref) => () => session.setState({ naming: { ref, fresh: false } })

interface HeadingProps {
  readonly tabIndex: 0 | -1
  readonly grab: (event: PointerEvent) => void
}

function LaneHeading({
  lane,
  color,
  tabIndex,
  grab,
}: HeadingProps & { readonly lane: Lane; readonly color: string }) {
  const ref: Ref = { table: 'lanes', id: lane.id }
  return (
    <div
      className={styles['lane']}
      data-lane={lane.id}
      data-kind={lane.kind}
      data-selected={useSelected(ref)}
      style={{ '--lane': color }}
      onClick={() => select([ref])}
      onDoubleClick={rename(ref)}
      onPointerDown={grab}
    >
      <HeadingName table="lanes" id={lane.id} name={lane.name} />
      <HeadingMenu table="lanes" record={lane} tabIndex={tabIndex} />
    </div>
  )
}

function PhaseHeading({ phase, tabIndex, grab }: HeadingProps & { readonly phase: Phase }) {
  const ref: Ref = { table: 'phases', id: phase.id }
  return (
    <div
      className={styles['phase']}
      data-phase={phase.id}
      data-selected={useSelected(ref)}
      data-colored={phase.color !== undefined || undefined}
      style={phase.color === undefined ? undefined : { '--phase': phase.color }}
      onClick={() => select([ref])}
      onDoubleClick={rename(ref)}
      onPointerDown={grab}
    >
      <div className={styles['phaseInner']}>
        <HeadingName table="phases" id={phase.id} name={phase.name} />
        <HeadingMenu table="phases" record={phase} tabIndex={tabIndex} />
      </div>
    </div>
  )
}

/** Sets the places of headings that change with the zoom alone. */
function spread(
  { blueprint, placed, look }: Scene,
  lanes: HTMLElement,
  phases: HTMLElement,
  zoom: number,
): void {
  placed.lanes.forEach(({ id, y, height }, i) => {
    const element = lanes.children[i]
    if (!(element instanceof HTMLElement)) return
    const top = Math.round(y * zoom)
    const tall = Math.round((y + height) * zoom) - top
    element.style.transform = `translateY(${top}px)`
    element.style.height = `${tall}px`
    element.dataset['low'] = String(tall < lowLane)
    element.dataset['nameless'] = String(tall < leastForName)
    element.title = tall < lowLane ? (blueprint.lanes.get(id)?.name ?? '') : ''
  })
  placed.lines.forEach(({ y }, i) => {
    const element = lanes.children[placed.lanes.length + i]
    if (!(element instanceof HTMLElement)) return
    element.style.top = `${Math.round(y * zoom)}px`
    element.hidden = zoom < leastZoomForLineNames
  })
  const strip = look.emotion && emotionStrip(placed, look.emotion.lane)
  const felt = lanes.children[placed.lanes.length + placed.lines.length]
  if (strip && felt instanceof HTMLElement) {
    felt.style.transform = `translateY(${Math.round(strip.y * zoom)}px)`
    felt.style.height = `${Math.round(strip.height * zoom)}px`
    felt.dataset['nameless'] = String(strip.height * zoom < leastForName)
  }
  placed.phases.forEach(({ x, width }, i) => {
    const element = phases.children[i]
    if (!(element instanceof HTMLElement)) return
    element.style.transform = `translateX(${x * zoom}px)`
    element.style.width = `${width * zoom}px`
  })
}

/** A phase's name stays in view as long as a part of the phase is. */
function keepNamesInView({ placed }: Scene, phases: HTMLElement, { x, zoom }: Viewport, edge: number): void {
  placed.phases.forEach((phase, i) => {
    const element = phases.children[i]
    if (!(element instanceof HTMLElement)) return
    const hidden = edge + namePadding - phase.x * zoom - x
    const padding = `${Math.round(Math.max(namePadding, Math.min(hidden, phase.width * zoom - leastNameWidth)))}px`
    if (element.style.paddingLeft !== padding) element.style.paddingLeft = padding
  })
}

/** Lets headings follow each frame of a pan or zoom outside React: a pan moves no more than two layers. */
function useFollowing(scene: Scene) {
  const lanes = useRef<HTMLDivElement>(null)
  const phases = useRef<HTMLDivElement>(null)
  const spreadFor = useRef<{ readonly scene: Scene; readonly zoom: number } | null>(null)
  useFollowViewport((viewport, frame) => {
    if (!lanes.current || !phases.current) return
    const { x, y, zoom } = viewport
    if (spreadFor.current?.scene !== scene || spreadFor.current.zoom !== zoom) {
      spread(scene, lanes.current, phases.current, zoom)
      spreadFor.current = { scene, zoom }
    }
    lanes.current.style.transform = `translateY(${Math.round(y)}px)`
    phases.current.style.transform = `translateX(${x}px)`
    keepNamesInView(scene, phases.current, viewport, edgesOf(frame).left)
  })
  return { lanes, phases }
}

/** A heading that takes the focus out of view would scroll its bar away from the drawing: the drawing comes along. */
function useScrollAsPan() {
  const { getViewport, setViewport } = useReactFlow()
  return ({ currentTarget: bar }: UIEvent<HTMLElement>) => {
    const { scrollLeft, scrollTop } = bar
    if (scrollLeft === 0 && scrollTop === 0) return
    bar.scrollTo(0, 0)
    const { x, y, zoom } = getViewport()
    void setViewport({ x: x - scrollLeft, y: y - scrollTop, zoom })
  }
}

function Insertion({ reordering }: { reordering: Reordering | null }) {
  if (!reordering) return null
  const { table, at } = reordering
  const place =
    table === 'lanes'
      ? { left: 0, right: 0, top: at - 2, height: 4 }
      : { left: at - 2, top: 0, width: 4, height: phaseHeight }
  return <div className={styles['insertion']} style={place} />
}

interface Props {
  readonly scene: Scene
}

const sameHeadings = ({ scene: a }: Props, { scene: b }: Props) =>
  a.placed === b.placed &&
  a.theme === b.theme &&
  a.words === b.words &&
  a.look === b.look &&
  a.blueprint.lanes === b.blueprint.lanes &&
  a.blueprint.phases === b.blueprint.phases

/** The menus of all phases are one stop of the keyboard, those of all lanes another. */
function useStops({ phases, lanes }: Scene['placed']) {
  const phaseIds = phases.flatMap(({ id }) => id ?? [])
  const laneIds = lanes.map(({ id }) => id)
  return {
    phaseStop: useRoving(phaseIds, 'ArrowLeft', 'ArrowRight'),
    laneStop: useRoving(laneIds, 'ArrowUp', 'ArrowDown'),
  }
}

/** The names of what lies between the lanes: the lines, and the emotion curve where it is shown. */
const Captions = ({ scene: { placed, words, look } }: Props) => (
  <>
    {placed.lines.map(({ kinds }) => (
      <div
        key={kinds.join(' ')}
        className={styles['line']}
        data-visibility={kinds.includes('visibility') || undefined}
      >
        <span>{words.line(kinds)}</span>
      </div>
    ))}
    {look.emotion && (
      <div className={styles['felt']}>
        <span>{words.emotion}</span>
      </div>
    )}
  </>
)

/** The headings of lanes and phases, which stay in view while the canvas pans and zooms. */
export const Headings = memo(function Headings({ scene }: Props) {
  const { blueprint, placed, theme } = scene
  const { lanes, phases } = useFollowing(scene)
  const pan = useScrollAsPan()
  const { phaseStop, laneStop } = useStops(placed)
  const { reordering, grab } = useReorder((table, id, before) =>
    accepted(perform(table === 'lanes' ? moveLane : movePhase, { id, before })),
  )
  return (
    <>
      <div className={styles['phases']} onScroll={pan}>
        <div ref={phases} className={styles['layer']} {...phaseStop.handlers}>
          {placed.phases.map(({ id }) => {
            const phase = id === null ? undefined : blueprint.phases.get(id)
            return phase ? (
              <PhaseHeading
                key={id}
                phase={phase}
                tabIndex={phaseStop.tabIndexOf(phase.id)}
                grab={grab('phases', phase.id)}
              />
            ) : (
              <div key="none" />
            )
          })}
        </div>
        {reordering?.table === 'phases' && <Insertion reordering={reordering} />}
      </div>
      <div className={styles['lanes']} onScroll={pan}>
        <div ref={lanes} className={styles['layer']} {...laneStop.handlers}>
          {placed.lanes.map(({ id }) => {
            const lane = blueprint.lanes.get(id)
            return lane ? (
              <LaneHeading
                key={id}
                lane={lane}
                color={laneColor(lane, theme)}
                tabIndex={laneStop.tabIndexOf(id)}
                grab={grab('lanes', id)}
              />
            ) : (
              <div key={id} />
            )
          })}
          <Captions scene={scene} />
        </div>
        {reordering?.table === 'lanes' && <Insertion reordering={reordering} />}
      </div>
      <div className={styles['corner']} aria-hidden />
    </>
  )
}, sameHeadings)
