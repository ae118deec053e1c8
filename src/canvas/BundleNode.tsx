import type { NodeProps } from '@xyflow/react'
import { memo, useMemo } from 'react'
import { drawBundle } from '#drawing/drawBundle.ts'
import styles from './Canvas.module.css'
import { Figures } from './Figures.tsx'
import { useSceneLook } from './SceneContext.ts'
import type { BundleNode as Flow } from './toFlow.ts'

/** The steps that a collapsed lane or phase hides. */
export const BundleNode = memo(function BundleNode({ data }: NodeProps<Flow>) {
  const { theme, words } = useSceneLook()
  const { bundle, lane } = data
  const figures = useMemo(() => drawBundle(bundle, lane, theme), [bundle, lane, theme])
  const label = words.hiddenSteps(bundle.steps.length)
  return (
    <svg
      width={bundle.box.width}
      height={bundle.box.height}
      className={styles['figures']}
      role="img"
      aria-label={label}
    >
      <title>{label}</title>
      <Figures list={figures} />
    </svg>
  )
})
