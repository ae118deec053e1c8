import type { NodeProps } from '@xyflow/react'
import { memo, useMemo } from 'react'
import { accepted } from '#commands/tellRefusal.ts'
import { drawBundle } from '#drawing/drawBundle.ts'
import { setFields } from '#edits/setFields.ts'
import type { PlacedBundle } from '#layout/placed.ts'
import { perform } from '#session/perform.ts'
import { session } from '#session/session.ts'
import styles from './Canvas.module.css'
import { Figures } from './Figures.tsx'
import { useSceneLook } from './SceneContext.ts'
import type { BundleNode as Flow } from './toFlow.ts'

/** Shows what a bundle hides: expands its lane, or else its phase. */
function expand({ lane, phase }: PlacedBundle): void {
  const { blueprint } = session.getState()
  if (blueprint?.lanes.get(lane)?.collapsed)
    accepted(perform(setFields, { table: 'lanes', id: lane, unset: ['collapsed'] }))
  else if (phase !== null) accepted(perform(setFields, { table: 'phases', id: phase, unset: ['collapsed'] }))
}

/** The steps that a collapsed lane or phase hides; a click shows them. */
export const BundleNode = memo(function BundleNode({ data }: NodeProps<Flow>) {
  const { theme, words } = useSceneLook()
  const { bundle, lane } = data
  const figures = useMemo(() => drawBundle(bundle, lane, theme), [bundle, lane, theme])
  const label = words.hiddenSteps(bundle.steps.length)
  return (
    <button
      type="button"
      // The menu of its lane or phase does the same, and is one stop of the keyboard for all of them.
      tabIndex={-1}
      className={styles['bundle']}
      aria-label={label}
      title={label}
      onClick={() => expand(bundle)}
    >
      <svg width={bundle.box.width} height={bundle.box.height} className={styles['figures']} aria-hidden>
        <Figures list={figures} />
      </svg>
    </button>
  )
})
