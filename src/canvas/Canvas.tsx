import '@xyflow/react/dist/base.css'
import {
  ConnectionMode,
  ReactFlow,
  ReactFlowProvider,
  useConnection,
  useReactFlow,
  useStore,
} from '@xyflow/react'
import {
  type CSSProperties,
  type KeyboardEvent,
  lazy,
  memo,
  type PointerEvent,
  type ReactNode,
  type RefObject,
  Suspense,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { useTranslation } from 'react-i18next'
import { enterInspector } from '#commands/areaCommands.ts'
import type { Id } from '#model/blueprint.ts'
import { session, useSession } from '#session/session.ts'
import { Announcer } from './Announcer.tsx'
import { refAt } from './atPoint.ts'
import { Backdrop } from './Backdrop.tsx'
import { BundleNode } from './BundleNode.tsx'
import { leastZoom, mostZoom } from './camera.ts'
import styles from './Canvas.module.css'
import { CardNode } from './CardNode.tsx'
import { Connections } from './Connections.tsx'
import { Headings } from './Headings.tsx'
import { Minimap } from './Minimap.tsx'
import { NameEditor } from './NameEditor.tsx'
import { Painting } from './Painting.tsx'
import { SceneContext } from './SceneContext.ts'
import { shownConnections } from './shownConnections.ts'
import { StepNode } from './StepNode.tsx'
import { toFlow } from './toFlow.ts'
import { useCamera } from './useCamera.ts'
import { useGestures } from './useGestures.ts'
import { useHolding } from './useHolding.ts'
import { useMarquee } from './useMarquee.ts'
import { useMotion } from './useMotion.ts'
import { useSelected } from './useSelected.ts'
import { type Scene, useScene } from './useScene.ts'
import { useSight } from './useSight.ts'

/** Fetched when they are first shown: what is only opened does without them. */
const DropPlaces = lazy(async () => ({ default: (await import('./DropPlaces.tsx')).DropPlaces }))
const EmotionCurve = lazy(async () => ({ default: (await import('./EmotionCurve.tsx')).EmotionCurve }))
const LookLegend = lazy(async () => ({ default: (await import('./LookLegend.tsx')).LookLegend }))

const isTinted = ({ look: { heat, gaps, complaints } }: Scene) => Boolean(heat ?? gaps ?? complaints)

const nodeTypes = { step: StepNode, card: CardNode, bundle: BundleNode }

/** React Flow pans, zooms and drags; selecting, keys and what edits mean are the canvas's own. */
const behaviour = {
  nodeTypes,
  minZoom: leastZoom,
  maxZoom: mostZoom,
  zoomOnDoubleClick: false,
  elementsSelectable: false,
  nodesFocusable: false,
  edgesFocusable: false,
  connectionMode: ConnectionMode.Loose,
  connectOnClick: false,
  disableKeyboardA11y: true,
  deleteKeyCode: null,
  selectionKeyCode: null,
  multiSelectionKeyCode: null,
  nodeDragThreshold: 3,
  connectionDragThreshold: 4,
  connectionLineStyle: { stroke: 'var(--accent)', strokeWidth: 2 },
  proOptions: { hideAttribution: true },
}

/** The theme's colours for what is not part of the drawing: rings, buttons, text fields. */
const colors = ({ theme }: Scene): CSSProperties => ({
  '--paper': theme.paper,
  '--card': theme.card,
  '--border': theme.border,
  '--hairline': theme.hairline,
  '--ink': theme.ink,
  '--muted': theme.muted,
})

/** Tells, on the page itself, how far the picture is: boxes, then routes. */
function useDrawnMark(scene: Scene): void {
  const inView = useStore(({ panZoom, width }) => panZoom !== null && width > 0)
  useLayoutEffect(() => {
    if (!inView) return
    document.documentElement.dataset['drawn'] = scene.placed.routed ? 'routes' : 'boxes'
    return () => {
      delete document.documentElement.dataset['drawn']
    }
  }, [scene, inView])
}

/** A canvas lower than this, px, has no room for the overview: a register is open, or the window is small. */
const leastForOverview = 560

function useTellLow(): void {
  const low = useStore(({ height }) => height > 0 && height < leastForOverview)
  useLayoutEffect(() => session.setState({ lowCanvas: low }), [low])
}

/** The step under the pointer, where the picture is painted: it alone becomes an element, so that it can be taken. */
function useHovered(scene: Scene, painted: boolean) {
  const { screenToFlowPosition } = useReactFlow()
  const [hovered, setHovered] = useState<Id | null>(null)
  const onPointerMove = (event: PointerEvent) => {
    if (!painted || event.buttons !== 0) return
    const ref = refAt(scene.placed, screenToFlowPosition({ x: event.clientX, y: event.clientY }), 0)
    setHovered(ref?.table === 'steps' ? ref.id : null)
  }
  return { hovered: painted ? hovered : null, onPointerMove }
}

function Hint({ scene }: { scene: Scene }) {
  const { t } = useTranslation()
  const naming = useSession((state) => state.naming !== null)
  if (scene.blueprint.steps.size > 0 || naming) return null
  return <div className={styles['hint']}>{t('canvas.emptyHint')}</div>
}

interface DrawingProps {
  readonly scene: Scene
  readonly element: RefObject<HTMLDivElement | null>
}

/** React Flow with what is in sight, and over it the headings and the overview. */
const Drawing = memo(function Drawing({ scene, element }: DrawingProps) {
  const { placed } = scene
  const selected = useSelected()
  const tool = useSession((state) => state.tool.is)
  useCamera(placed)
  const sight = useSight(placed)
  const { holding, dropped, handlers } = useHolding(placed)
  const motion = useMotion(placed, dropped)
  const { onDoubleClick, onConnectionClick, ...clicks } = useGestures(placed, element)
  const { frame, onMouseDownCapture } = useMarquee(placed)
  const { hovered, onPointerMove } = useHovered(scene, sight.painted)
  const nodes = useMemo(
    () => toFlow(scene, { sight, selected: selected.steps, hovered, held: holding, motion }),
    [scene, sight, selected, hovered, holding, motion],
  )
  const connections = useMemo(
    () => shownConnections(scene, { sight, held: holding }, selected.connections),
    [scene, sight, selected, holding],
  )
  useDrawnMark(scene)
  useTellLow()
  const connecting = useConnection(({ inProgress }) => inProgress)
  return (
    <div
      className={styles['surface']}
      data-connecting={connecting || undefined}
      onDoubleClick={onDoubleClick}
      onPointerMove={onPointerMove}
      onMouseDownCapture={onMouseDownCapture}
    >
      <ReactFlow nodes={nodes} {...behaviour} {...handlers} {...clicks} nodesDraggable={tool === 'select'}>
        {sight.painted ? <Painting scene={scene} sight={sight} /> : <Backdrop scene={scene} />}
        <Suspense>{scene.look.emotion && <EmotionCurve scene={scene} />}</Suspense>
        <Connections list={connections} onClick={onConnectionClick} />
        <Suspense>{holding?.move && <DropPlaces placed={placed} move={holding.move} />}</Suspense>
        <NameEditor scene={scene} />
      </ReactFlow>
      <Headings scene={scene} />
      <Minimap scene={scene} />
      {frame && (
        <div
          className={styles['marquee']}
          style={{ left: frame.x, top: frame.y, width: frame.width, height: frame.height }}
        />
      )}
    </div>
  )
})

/** Hands down what all nodes and edges are drawn with: only where that changes are they all drawn anew. */
function Looking({ scene, children }: { readonly scene: Scene; readonly children: ReactNode }) {
  const { theme, words, look } = scene
  const value = useMemo(() => ({ theme, words, look }), [theme, words, look])
  return <SceneContext value={value}>{children}</SceneContext>
}

function Surface() {
  const { t } = useTranslation()
  const element = useRef<HTMLDivElement>(null)
  const scene = useScene()
  const tool = useSession((state) => state.tool.is)
  const selecting = useSession((state) => state.selection.length > 0)
  if (!scene) return null
  return (
    <div
      className={styles['canvas']}
      style={colors(scene)}
      data-tool={tool}
      data-selecting={selecting || undefined}
      data-canvas
      ref={element}
      tabIndex={0}
      role="application"
      onKeyDown={tabToFields}
      aria-label={`${t('canvas.label')}: ${scene.blueprint.about.title}`}
    >
      <Looking scene={scene}>
        <Drawing scene={scene} element={element} />
      </Looking>
      <Hint scene={scene} />
      <Suspense>{isTinted(scene) && <LookLegend scene={scene} />}</Suspense>
      <Announcer />
    </div>
  )
}

/** From a step that is selected Tab leads to its fields; what else the canvas holds comes next where nothing is. */
function tabToFields(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'Tab' || event.shiftKey || event.target !== event.currentTarget) return
  if (session.getState().selection.length > 0 && enterInspector()) event.preventDefault()
}

/** The blueprint to look at and to work on. */
export const Canvas = () => (
  <ReactFlowProvider>
    <Surface />
  </ReactFlowProvider>
)
