import { ViewportPortal } from '@xyflow/react'
import { useTranslation } from 'react-i18next'
import { setFields } from '#edits/setFields.ts'
import { renameStep } from '#edits/renameStep.ts'
import type { Box } from '#layout/placed.ts'
import type { Blueprint } from '#model/blueprint.ts'
import type { Ref } from '#model/selection.ts'
import { perform } from '#session/perform.ts'
import { useSession } from '#session/session.ts'
import { boxOf } from './camera.ts'
import styles from './Canvas.module.css'
import { useNaming } from './useNaming.ts'
import type { Scene } from './useScene.ts'

const labelWords = {
  steps: 'canvas.stepName',
  touchpoints: 'canvas.evidenceName',
  connections: 'canvas.connectionLabel',
} as const

type Named = keyof typeof labelWords

type NamedRef = Ref & { readonly table: Named }

const isNamed = (table: string): table is Named => table in labelWords

function nameOf({ steps, touchpoints, connections }: Blueprint, table: Named, id: string): string {
  if (table === 'steps') return steps.get(id)?.name ?? ''
  if (table === 'touchpoints') return touchpoints.get(id)?.evidence ?? ''
  return connections.get(id)?.label ?? ''
}

/** A name typed right after its record was made belongs to the making. */
function write(ref: NamedRef, text: string, fresh: boolean): void {
  const { table, id } = ref
  const joins = fresh ? ref : undefined
  if (table === 'steps') perform(renameStep, { id, name: text }, undefined, joins)
  else if (table === 'touchpoints')
    perform(setFields, { table, id, set: { evidence: text } }, undefined, joins)
  else if (text === '') perform(setFields, { table, id, unset: ['label'] })
  else perform(setFields, { table, id, set: { label: text } }, undefined, joins)
}

/** Where the text field of a connection stands: round the middle of its longest piece. */
function labelBox(scene: Scene, id: string): Box | null {
  const placed = scene.placed.connections.get(id)
  if (!placed) return null
  if (placed.label)
    return { ...placed.label.box, x: placed.label.box.x - 20, width: placed.label.box.width + 40 }
  const pieces = placed.points.slice(1).map((to, i) => ({ from: placed.points[i] ?? to, to }))
  const length = ({ from, to }: (typeof pieces)[number]) => Math.hypot(to.x - from.x, to.y - from.y)
  const longest = pieces.reduce(
    (best, piece) => (length(piece) > length(best) ? piece : best),
    pieces[0] ?? { from: { x: 0, y: 0 }, to: { x: 0, y: 0 } },
  )
  const { from, to } = longest
  return { x: (from.x + to.x) / 2 - 50, y: (from.y + to.y) / 2 - 14, width: 100, height: 28 }
}

interface FieldProps {
  readonly target: NamedRef
  readonly fresh: boolean
  readonly box: Box
  readonly before: string
}

function Field({ target, fresh, box, before }: FieldProps) {
  const { t } = useTranslation()
  const naming = useNaming<HTMLTextAreaElement>(before, fresh, (text) => write(target, text, fresh))
  return (
    <textarea
      {...naming}
      className={`${styles['nameField'] ?? ''} nodrag nopan nowheel`}
      data-table={target.table}
      style={{ left: box.x, top: box.y, width: box.width, minHeight: box.height }}
      aria-label={t(labelWords[target.table])}
      placeholder={t(labelWords[target.table])}
    />
  )
}

/** The text field that opens on the canvas where a name is typed. */
export function NameEditor({ scene }: { scene: Scene }) {
  const naming = useSession((state) => state.naming)
  if (!naming || !isNamed(naming.ref.table)) return null
  const target = { table: naming.ref.table, id: naming.ref.id }
  const box = target.table === 'connections' ? labelBox(scene, target.id) : boxOf(scene.placed, target)
  if (!box) return null
  return (
    <ViewportPortal>
      <Field
        key={`${target.table} ${target.id}`}
        target={target}
        fresh={naming.fresh}
        box={box}
        before={nameOf(scene.blueprint, target.table, target.id)}
      />
    </ViewportPortal>
  )
}
