import '@xyflow/react/dist/base.css'
import { ConnectionMode, ReactFlow, ReactFlowProvider, useReactFlow, ViewportPortal } from '@xyflow/react'
import { type CSSProperties, type PointerEvent, useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Point } from '#layout/placed.ts'
import type { Id } from '#model/blueprint.ts'
import { useSession } from '#session/session.ts'
import { Announcer } from './Announcer.tsx'
import { refAt } from './atPoint.ts'
import { Backdrop } from './Backdrop.tsx'
import { BundleNode } from './BundleNode.tsx'
import { leastZoom, mostZoom } from './camera.ts'
import styles from './Canvas.module.css'
import { CardNode } from './CardNode.tsx'
import { ConnectionEdge } from './ConnectionEdge.tsx'
import { Headings } from './Headings.tsx'
import { Minimap } from './Minimap.tsx'
import { NameEditor } from './NameEditor.tsx'
import { Painting } from './Painting.tsx'
import { SceneContext } from './SceneContext.ts'
import { StepNode } from './StepNode.tsx'
import { toFlow } from './toFlow.ts'
import { useCamera } from './useCamera.ts'
import { useGestures } from './useGestures.ts'
import { shownPlaces, useHolding } from './useHolding.ts'
import { useMarquee } from './useMarquee.ts'
import { useMotion } from './useMotion.ts'
import { type Scene, useScene } from './useScene.ts'
import { useSight } from './useSight.ts'

const nodeTypes = { step: StepNode, card: CardNode, bundle: BundleNode }
const edgeTypes = { connection: ConnectionEdge }

/** The theme's colours for what is not part of the drawing: rings, buttons, text fields. */
function colors({ theme }: Scene): CSSProperties {
  return {
    '--paper': theme.paper,
    '--card': theme.card,
    '--border': theme.border,
    '--hairline': theme.hairline,
    '--ink': theme.ink,
    '--muted': theme.muted,
  }
}

/** Tells, on the page itself, how far the picture is: boxes, then routes. */
function useDrawnMark(scene: Scene | null, ready: boolean): void {
  useEffect(() => {
    if (!scene || !ready) return
    document.documentElement.dataset['drawn'] = scene.placed.routed ? 'routes' : 'boxes'
    return () => {
      delete document.documentElement.dataset['drawn']
    }
  }, [scene, ready])
}

/** The step under the pointer, where the picture is painted: it alone becomes an element, so that it can be taken. */
function useHovered(scene: Scene | null, painted: boolean) {
  const { screenToFlowPosition } = useReactFlow()
  const [hovered, setHovered] = useState<Id | null>(null)
  const onPointerMove = (event: PointerEvent) => {
    if (!scene || !painted || event.buttons !== 0) return
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

function Drawing({ element }: { element: React.RefObject<HTMLDivElement | null> }) {
  const { t } = useTranslation()
  const scene = useScene()
  const placed = scene?.placed ?? null
  const selection = useSession((state) => state.selection)
  const tool = useSession((state) => state.tool.is)
  const dragged = useRef<ReadonlyMap<Id, Point>>(new Map())
  useCamera(element, placed)
  const sight = useSight(element, placed)
  const { holding, ...drag } = useHolding(placed)
  if (holding) dragged.current = shownPlaces(holding, placed)
  const motion = useMotion(element, placed, dragged)
  const gestures = useGestures(placed, element)
  const marquee = useMarquee(placed)
  const { hovered, onPointerMove } = useHovered(scene, sight?.painted === true)
  const flow = useMemo(
    () => (scene && sight ? toFlow(scene, { sight, selection, hovered, held: holding, motion }) : { nodes: [], edges: [] }),
    [scene, sight, selection, hovered, holding, motion],
  )
  useDrawnMark(scene, sight !== null)
  if (!scene) return null
  const { onDoubleClick, ...clicks } = gestures
  return (
    <div
      className={styles['canvas']}
      style={colors(scene)}
      data-tool={tool}
      data-selecting={selection.length > 0 || undefined}
      data-canvas
      ref={element}
      tabIndex={0}
      role="application"
      aria-label={`${t('canvas.label')}: ${scene.blueprint.about.title}`}
      onDoubleClick={onDoubleClick}
      onPointerMove={onPointerMove}
      onMouseDownCapture={marquee.onMouseDownCapture}
    >
      <SceneContext value={scene}>
        <ReactFlow
          nodes={flow.nodes}
          edges={flow.edges}
          nodeTypes={nodeTypes}
          edgeTypes={edgeTypes}
          {...drag}
          {...clicks}
          minZoom={leastZoom}
          maxZoom={mostZoom}
          zoomOnDoubleClick={false}
          elementsSelectable={false}
          nodesFocusable={false}
          edgesFocusable={false}
          nodesDraggable={tool === 'select'}
          connectionMode={ConnectionMode.Loose}
          connectOnClick={false}
          disableKeyboardA11y
          deleteKeyCode={null}
          selectionKeyCode={null}
          multiSelectionKeyCode={null}
          nodeDragThreshold={3}
          connectionDragThreshold={4}
          proOptions={{ hideAttribution: true }}
        >
          {sight?.painted ? <Painting scene={scene} sight={sight} /> : <Backdrop scene={scene} />}
          {holding?.target && (
            <ViewportPortal>
              <div
                className={styles['drop']}
                data-drop
                data-between={'between' in holding.target.column || 'between' in holding.target.row || undefined}
                style={{ ...holding.target.box, left: holding.target.box.x, top: holding.target.box.y }}
              />
            </ViewportPortal>
          )}
          <NameEditor scene={scene} />
        </ReactFlow>
        <Headings scene={scene} />
        <Minimap scene={scene} canvas={element} />
      </SceneContext>
      {marquee.frame && (
        <div className={styles['marquee']} style={{ ...marquee.frame, left: marquee.frame.x, top: marquee.frame.y }} />
      )}
      <Hint scene={scene} />
      <Announcer />
    </div>
  )
}

/** The blueprint to look at and to work on. */
export function Canvas() {
  const element = useRef<HTMLDivElement>(null)
  return (
    <ReactFlowProvider>
      <Drawing element={element} />
    </ReactFlowProvider>
  )
}
